import './scalars.ts';
import './errors.ts';
import './api-key.ts';
import './article.ts';
import './article-mutations.ts';
import './article-parts.ts';
import './attribution.ts';
import './organization.ts';
import './paragraph.ts';
import './person.ts';
import './quote.ts';
import './quote-mutations.ts';
import './source.ts';
import './spans.ts';
import './topic.ts';
import './viewer.ts';
import { builder } from './builder.ts';

export const schema = builder.toSchema();
