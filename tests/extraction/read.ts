import { Gazetteer } from '../../src/extraction/entities/gazetteer.ts';
import { extract } from '../../src/extraction/extract.ts';
import { readGazetteer } from '../../src/extraction/gazetteer/read.ts';

/** The shipped gazetteer, read once for every test. */
export const gazetteer = new Gazetteer(readGazetteer());

/** What a test expects of one attribution: the speakers, and the words between the marks or as reported. */
export interface Said {
  speaker: string;
  words: string;
  type?: string;
  cue?: string;
  organization?: string;
  medium?: string;
}

/**
 * What sentences say, as a page would have them: under a headline, each line a paragraph. Only what is expected is shown
 * of each attribution, so that a test names what it is about.
 */
export function read(text: string, expected: readonly Partial<Said>[]): Said[] {
  const headline = /[\u0600-\u06ff]/.test(text)
    ? 'خبر اليوم في سطور قليلة'
    : 'What happened today in brief';
  const article = extract(`${headline}\n\n${text}`, { gazetteer });
  return article.attributions.map((attribution, i) => {
    const all: Required<Said> = {
      speaker: attribution.speakers.map(({ name }) => name).join(' + '),
      words: attribution.content
        .map(({ paragraph, start, end }) => article.paragraphs[paragraph]?.text.slice(start, end))
        .join(' … '),
      type: attribution.type,
      cue: attribution.cue?.text ?? '',
      organization: attribution.organizations[0]?.name ?? '',
      medium: attribution.medium?.entity.name ?? '',
    };
    const shown = Object.keys(expected[i] ?? { speaker: '', words: '' });
    return Object.fromEntries(
      Object.entries(all).filter(([name]) => shown.includes(name)),
    ) as unknown as Said;
  });
}
