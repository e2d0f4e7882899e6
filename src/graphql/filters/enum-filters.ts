import {
  AnchorStateEnum,
  ArticleStatusEnum,
  NameKindEnum,
  OrganizationKindEnum,
  ParagraphKindEnum,
  ProvenanceRelationEnum,
  QuoteKindEnum,
  ReviewStatusEnum,
  SourceKindEnum,
  TextFieldEnum,
} from '../enums.ts';
import { enumFilter } from './operators.ts';

export const articleStatusFilter = enumFilter('ArticleStatusFilter', ArticleStatusEnum, 'a status');
export const paragraphKindFilter = enumFilter(
  'ParagraphKindFilter',
  ParagraphKindEnum,
  'what a paragraph is to its article',
);
export const textFieldFilter = enumFilter('TextFieldFilter', TextFieldEnum, 'where words stand');
export const nameKindFilter = enumFilter('NameKindFilter', NameKindEnum, 'what a name is');
export const quoteKindFilter = enumFilter(
  'QuoteKindFilter',
  QuoteKindEnum,
  'how words are reported',
);
export const reviewStatusFilter = enumFilter('ReviewStatusFilter', ReviewStatusEnum, 'a review');
export const anchorStateFilter = enumFilter('AnchorStateFilter', AnchorStateEnum, 'an anchor');
export const organizationKindFilter = enumFilter(
  'OrganizationKindFilter',
  OrganizationKindEnum,
  'what an organization is',
);
export const sourceKindFilter = enumFilter('SourceKindFilter', SourceKindEnum, 'what a source is');
export const provenanceRelationFilter = enumFilter(
  'ProvenanceRelationFilter',
  ProvenanceRelationEnum,
  'what a source did for the words',
);
