import { type Actor } from './english-actor.ts';
import { type NameMention } from './english-names.ts';
import { type Gazetteer } from './gazetteer.ts';

/** The clubs of an article that the gazetteer has, by the records that they may be. */
export class KnownClubs {
  readonly #byId = new Map<string, Actor>();
  readonly #gazetteer: Gazetteer;

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** Whether a club is called so, whatever else is: Arsenal, Reading, the Reds. */
  has(text: string): boolean {
    return this.#gazetteer.clubsCalled(text).length > 0;
  }

  /** Adds a body under its name, if that is one of a club. */
  add(actor: Actor, name: string): void {
    if (actor.kind === 'person') return;
    for (const { id } of this.#gazetteer.clubsCalled(name))
      if (!this.#byId.has(id)) this.#byId.set(id, actor);
  }

  /** Whether a name is one that the gazetteer has. */
  isKnown(text: string): boolean {
    return this.#gazetteer.find(text) !== undefined || this.has(text);
  }

  /** Who was found under a name; else Arsenal, of the Gunners, where no other club of the article is called so. */
  orCalled(word: string, found: Actor[]): Actor[] {
    if (found.length > 0) return found;
    const clubs = this.#gazetteer.clubsCalled(word).flatMap(({ id }) => this.#byId.get(id) ?? []);
    return new Set(clubs).size === 1 ? clubs.slice(0, 1) : [];
  }

  /** The namings of single words, with those of nicknames after all clubs that may have them. */
  singleWords(clusters: readonly NameMention[][]): NameMention[][] {
    const words = clusters.filter(([first]) => (first?.words.length ?? 0) < 2);
    const isNickname = ([first]: NameMention[]) => this.#gazetteer.isNickname(first?.text ?? '');
    return [...words.filter((each) => !isNickname(each)), ...words.filter(isNickname)];
  }
}
