import { type Entity } from './entity.ts';

/** Names a body without the article of its sentence: defence ministry, of The defence ministry said. */
export function dropArticle(body: Entity): void {
  const name = body.name.replace(/^(?:the (?=\S)|an? (?=\S)|The (?=\p{Ll})|An? (?=\p{Ll}))/u, '');
  if (name === body.name) return;
  body.name = name;
  body.aliases.add(name);
}
