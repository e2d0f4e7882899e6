import type { Actor } from './english-actor.ts';
import { calledOtherwise, lastCalled } from './english-holder-again.ts';
import { HolderFit } from './english-holder-fit.ts';
import type { Phrase } from './english-phrase.ts';
import { lookedBack, saidBack, type Spoken, type Where } from './english-spoken.ts';
import { unnamedAgain } from './english-unnamed-again.ts';

/** Whom a role without a name and a document with 'the' point back to. */
export class Holders {
  readonly #spoken: Spoken;

  constructor(spoken: Spoken) {
    this.#spoken = spoken;
  }

  /** Whoever has the role that a phrase names: the minister, the union president; or was spoken of so before: the official. */
  holder(phrase: Phrase, where: Where): Actor | undefined {
    const { determiner, head, words, isPlural } = phrase;
    const isDefinite = /^(?:the|this|that|his|her|their|its|)$/.test(determiner);
    if (!isDefinite || head === '') return undefined;
    const last = unnamedAgain(phrase, where, this.#spoken);
    if (last !== undefined) return last;
    const repeated = this.#unnamed(phrase);
    if (determiner === '' && words.length > 2) return repeated;
    return (
      (isPlural ? undefined : this.#fitting(phrase, where)) ??
      repeated ??
      lastCalled(phrase, where, this.#spoken) ??
      calledOtherwise(phrase, where, this.#spoken)
    );
  }

  /** Who fits a phrase best of those named around a place; the nearer, and the one named before it, of two. */
  #fitting(phrase: Phrase, { place, paragraph }: Where): Actor | undefined {
    const { cast } = this.#spoken;
    const fit = new HolderFit(phrase);
    const at = cast.before(place);
    let best: { actor: Actor; score: number } | undefined;
    const first = Math.max(0, at - 4 * lookedBack);
    for (let i = Math.min(cast.namings.length, at + lookedBack) - 1; i >= first; i--) {
      const naming = cast.namings[i];
      if (naming?.actor.kind !== 'person') continue;
      const fits = fit.of(naming.actor);
      if (fits === null) continue;
      const apart = Math.min(Math.abs(paragraph - naming.paragraph) * 0.2, 1.5);
      const score = fits - apart - (i >= at ? 1 : 0);
      if (best === undefined || score > best.score) best = { actor: naming.actor, score };
    }
    return best?.actor;
  }

  /** The document that a noun with 'the' points to: by the same noun, or the last one for 'the document'. */
  document(head: string, { place }: Where): Actor | undefined {
    const documents = this.#spoken.said
      .slice(-lookedBack)
      .flatMap(({ actors, place: at }) => (at < place ? actors : []))
      .filter(({ entity }) => entity.kind === 'document');
    const same = documents.findLast(
      ({ nouns }) => nouns.has(head) || nouns.has(head.replace(/s$/, '')) || nouns.has(`${head}s`),
    );
    if (same !== undefined) return same;
    return /^(?:document|documents|paper|text|file|authors|findings|figures|results)$/.test(head)
      ? documents.at(-1)
      : undefined;
  }

  /** Somebody unnamed who spoke before: the official, after 'a senior official of the bank'. */
  #unnamed({ head, determiner, words }: Phrase): Actor | undefined {
    if (determiner !== 'the' && determiner !== '') return undefined;
    const asked = words.filter(({ form }) => form !== 'the').map(({ form }) => form);
    const heads = new Set([head, head.replace(/s$/, ''), `${head}s`]);
    const found = this.#spoken.said.slice(-saidBack).findLast(({ actors: [actor] }) => {
      if (actor?.entity.kind !== 'anonymous') return false;
      const name = actor.entity.name.toLowerCase();
      return (
        [...actor.nouns].some((noun) => heads.has(noun)) &&
        asked.every((word) => heads.has(word) || name.includes(word))
      );
    });
    const [actor] = found?.actors ?? [];
    return determiner === '' && actor?.entity.name.toLowerCase() !== asked.join(' ')
      ? undefined
      : actor;
  }
}
