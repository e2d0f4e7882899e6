/** What stands before a number of money, spaced or not: Rs 40, KSh120, AED 3. */
const codes =
  'Rs Re INR PKR LKR NPR Tk BDT KSh Ksh Kshs KSH KES TSh Tsh TZS USh Ush UGX Sh Shs RWF ETB NGN ZAR GHS GHC ZMW MWK BWP NAD SLL Le XOF XAF FCFA CFA EGP LE Dh Dhs AED SAR SR QAR QR KWD KD BHD BD OMR JOD JD IQD LBP MAD DH DT TND DZD RM MYR Rp IDR PHP Php SGD THB VND HKD NZD AUD CAD USD GBP EUR CHF JPY CNY RMB KRW SEK NOK DKK PLN CZK HUF BRL ARS CLP MXN TTD JMD UAH RUB KZT UZS GEL AMD';

/** Whether a word is what money is counted in, before its number. */
export const currencies: ReadonlySet<string> = new Set(codes.split(' '));

/** What follows a number that is too long to write. */
export const magnitudes = /^(?:thousand|million|billion|trillion|lakh|crore|mn|bn|tn)s?$/;

/** Letters that stand for one right before a number of three digits, or with a fraction or 'bn': N209, R4.5m; M23 and G20 are bodies. */
export const currencyLetters = /^[NRKPLDEMTCSQZ]$/;
