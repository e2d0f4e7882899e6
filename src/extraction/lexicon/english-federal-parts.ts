import { formOf } from '../tokens.ts';
import { namesByForm } from './word-set.ts';

/** Parts of federations that have governments and ministers of their own, in full and as news shortens them. */
const parts =
  namesByForm(`New South Wales|NSW|Queensland|Qld|Victoria|Tasmania|South Australia|Western Australia|WA|Northern Territory|NT|ACT
Alberta|British Columbia|BC|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia|Ontario|Quebec|Saskatchewan|Prince Edward Island|Yukon|Nunavut|Northwest Territories
Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Delhi|Goa|Gujarat|Haryana|Himachal Pradesh|Jammu and Kashmir|Jharkhand|Karnataka|Kerala|Ladakh|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Puducherry|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|UP|Uttarakhand|West Bengal|Bengal
Balochistan|Khyber Pakhtunkhwa|KP|Sindh|Gilgit-Baltistan|Azad Kashmir|AJK
Abia|Adamawa|Akwa Ibom|Anambra|Bauchi|Bayelsa|Benue|Borno|Cross River|Delta|Ebonyi|Edo|Ekiti|Enugu|Gombe|Imo|Jigawa|Kaduna|Kano|Katsina|Kebbi|Kogi|Kwara|Lagos|Nasarawa|Ogun|Ondo|Osun|Oyo|Plateau|Rivers|Sokoto|Taraba|Yobe|Zamfara|FCT
Eastern Cape|Free State|Gauteng|KwaZulu-Natal|KZN|Limpopo|Mpumalanga|North West|Northern Cape|Western Cape
Bavaria|Saxony|Thuringia|Brandenburg|Hesse|Lower Saxony|Baden-Württemberg|North Rhine-Westphalia|Rhineland-Palatinate|Saxony-Anhalt|Schleswig-Holstein|Saarland
Sabah|Sarawak|Selangor|Penang|Johor|Perak|Kedah|Kelantan|Terengganu|Pahang|Perlis|Malacca|Negeri Sembilan
Amhara|Oromia|Tigray|Afar|Sidama|Puntland|Jubaland|Somaliland|Zanzibar|Flanders|Wallonia|Catalonia|Tyrol|Styria|Carinthia|Vorarlberg`);

const forms = [...parts.keys()].map((form) => form.split(' '));
const longest = Math.max(...forms.map(({ length }) => length));
const starts = new Set(forms.map(([first = '']) => first));

function formsOf(name: string): string[] {
  return name.split(' ').map((word) => formOf(word));
}

/** The part of a federation that words start with, by its longest name, and of how many words that is; null where there is none. */
export function federalPart(words: readonly string[]): { name: string; length: number } | null {
  if (!starts.has(words[0] ?? '')) return null;
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const name = parts.get(words.slice(0, length).join(' '));
    if (name !== undefined) return { name, length };
  }
  return null;
}

/** Whether a name is that of a part of a federation. */
export function isFederalPart(name: string): boolean {
  return parts.has(formsOf(name).join(' '));
}
