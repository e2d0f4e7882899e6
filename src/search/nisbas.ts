import { fold } from './fold.ts';

/** Spellings of countries and their adjectives, each before the adjective that stands for all of them. */
const pairs = `
  فنزويلا فنزويلي فرنسا فرنسي كوبا كوبي كندا كندي أميركا أميركي أمريكا أميركي أمريكي أميركي هولندا هولندي بولندا بولندي
  فنلندا فنلندي أيرلندا أيرلندي سويسرا سويسري رواندا رواندي أوغندا أوغندي أنغولا أنغولي كينيا كيني نيوزيلندا نيوزيلندي
  آيسلندا آيسلندي نمسا نمساوي غواتيمالا غواتيمالي نيكاراغوا نيكاراغوي مالطا مالطي
`;

/**
 * The adjective of each country that has another ending than the adjective, both folded: of فنزويلا it is فنزويلي. Of روسيا
 * and the like, cutting the suffix leaves it.
 */
export const nisbas: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map(fold)
    .flatMap((adjective, i, words): [string, string][] => {
      const place = words[i - 1];
      return i % 2 === 0 || place === undefined ? [] : [[place, adjective]];
    }),
);
