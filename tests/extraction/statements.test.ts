import { expect, test } from 'vitest';
import { arabicCases } from './arabic-cases.ts';
import { arabicAgainCases } from './arabic-again-cases.ts';
import { arabicAntecedentCases } from './arabic-antecedent-cases.ts';
import { arabicNamedBodyCases } from './arabic-named-body-cases.ts';
import { arabicNameCases } from './arabic-name-cases.ts';
import { arabicAffiliationCases } from './arabic-affiliation-cases.ts';
import { arabicBelongingCases } from './arabic-belonging-cases.ts';
import { arabicWithinCases } from './arabic-within-cases.ts';
import { arabicPersonCases } from './arabic-person-cases.ts';
import { arabicBearerCases } from './arabic-bearer-cases.ts';
import { arabicBodyCases } from './arabic-body-cases.ts';
import { arabicBodyEndCases, arabicChosenBodyCases } from './arabic-body-end-cases.ts';
import { arabicCalledCases } from './arabic-called-cases.ts';
import { arabicGoesOnCases } from './arabic-goes-on-cases.ts';
import { arabicClauseCases } from './arabic-clause-cases.ts';
import { arabicContinuationCases } from './arabic-continuation-cases.ts';
import { arabicDocumentCases } from './arabic-document-cases.ts';
import { arabicEndsCases } from './arabic-ends-cases.ts';
import { arabicFrameCases } from './arabic-frame-cases.ts';
import { arabicLexiconCases } from './arabic-lexicon-cases.ts';
import { arabicNorthAfricaCases } from './arabic-north-africa-cases.ts';
import { arabicOfficeCases } from './arabic-office-cases.ts';
import { arabicGulfCases } from './arabic-gulf-cases.ts';
import { arabicNewsroomCases } from './arabic-newsroom-cases.ts';
import { arabicLocalCases } from './arabic-local-cases.ts';
import { arabicMashreqCases } from './arabic-mashreq-cases.ts';
import { arabicMaghrebCases } from './arabic-maghreb-cases.ts';
import { arabicMediumCases } from './arabic-medium-cases.ts';
import { arabicNewsCases } from './arabic-news-cases.ts';
import { arabicPostCases } from './arabic-post-cases.ts';
import { arabicDailyCases } from './arabic-daily-cases.ts';
import { arabicOfficialCases } from './arabic-official-cases.ts';
import { arabicSourceCases } from './arabic-source-cases.ts';
import { arabicUnmarkedCases } from './arabic-unmarked-cases.ts';
import { arabicUsageCases } from './arabic-usage-cases.ts';
import { arabicSpeakerCases } from './arabic-speaker-cases.ts';
import { arabicSportCases } from './arabic-sport-cases.ts';
import { arabicStatementCases } from './arabic-statement-cases.ts';
import { englishAffiliationCases } from './english-affiliation-cases.ts';
import { englishBelongingCases } from './english-belonging-cases.ts';
import { englishBodyCases } from './english-body-cases.ts';
import { englishBodyOfRoleCases } from './english-body-of-role-cases.ts';
import { englishClauseCases } from './english-clause-cases.ts';
import { englishBusinessCases } from './english-business-cases.ts';
import { englishCases } from './english-cases.ts';
import { englishElectionCases } from './english-election-cases.ts';
import { englishPoliticalCases } from './english-political-cases.ts';
import { englishFrameCases } from './english-frame-cases.ts';
import { englishCivicCases } from './english-civic-cases.ts';
import { englishGeneralCases } from './english-general-cases.ts';
import { englishLocalCases } from './english-local-cases.ts';
import { englishGrammarCases } from './english-grammar-cases.ts';
import { englishMediumCases } from './english-medium-cases.ts';
import { englishNamedBodyCases } from './english-named-body-cases.ts';
import { englishNewsroomCases } from './english-newsroom-cases.ts';
import { englishNewsCases } from './english-news-cases.ts';
import { englishOfficeCases } from './english-office-cases.ts';
import { englishOfficeBodyCases } from './english-office-body-cases.ts';
import { englishEpithetCases } from './english-epithet-cases.ts';
import { englishPointedBodyCases } from './english-pointed-body-cases.ts';
import { englishToldBodyCases } from './english-told-body-cases.ts';
import { englishPossessedCases } from './english-possessed-cases.ts';
import { englishPostCases } from './english-post-cases.ts';
import { englishApposedCases } from './english-apposed-cases.ts';
import { englishPublicLifeCases } from './english-public-life-cases.ts';
import { englishPublicSpeakerCases } from './english-public-speaker-cases.ts';
import { englishRoleCases } from './english-role-cases.ts';
import { englishSportCases } from './english-sport-cases.ts';
import { englishStatementCases } from './english-statement-cases.ts';
import { englishWithinCases } from './english-within-cases.ts';
import { englishWorkplaceCases } from './english-workplace-cases.ts';
import { englishToldWorkCases } from './english-told-work-cases.ts';
import { englishWhoCases } from './english-who-cases.ts';
import { read } from './read.ts';

test.each([
  ...arabicCases,
  ...arabicNewsCases,
  ...arabicDailyCases,
  ...arabicOfficialCases,
  ...arabicSourceCases,
  ...arabicUnmarkedCases,
  ...arabicUsageCases,
  ...arabicStatementCases,
  ...arabicFrameCases,
  ...arabicCalledCases,
  ...arabicGoesOnCases,
  ...arabicClauseCases,
  ...arabicDocumentCases,
  ...arabicEndsCases,
  ...arabicContinuationCases,
  ...arabicAgainCases,
  ...arabicAntecedentCases,
  ...arabicNamedBodyCases,
  ...arabicNameCases,
  ...arabicSpeakerCases,
  ...arabicAffiliationCases,
  ...arabicBelongingCases,
  ...arabicWithinCases,
  ...arabicPersonCases,
  ...arabicPostCases,
  ...arabicBearerCases,
  ...arabicBodyCases,
  ...arabicBodyEndCases,
  ...arabicChosenBodyCases,
  ...arabicLexiconCases,
  ...arabicGulfCases,
  ...arabicNewsroomCases,
  ...arabicLocalCases,
  ...arabicOfficeCases,
  ...arabicMashreqCases,
  ...arabicMaghrebCases,
  ...arabicMediumCases,
  ...arabicSportCases,
  ...arabicNorthAfricaCases,
])('Arabic: %s', (_name, text, expected) => {
  expect(read(text, expected)).toEqual(expected);
});

test.each([
  ...englishCases,
  ...englishBodyCases,
  ...englishBusinessCases,
  ...englishBodyOfRoleCases,
  ...englishNewsCases,
  ...englishElectionCases,
  ...englishPoliticalCases,
  ...englishFrameCases,
  ...englishCivicCases,
  ...englishGeneralCases,
  ...englishLocalCases,
  ...englishGrammarCases,
  ...englishAffiliationCases,
  ...englishBelongingCases,
  ...englishMediumCases,
  ...englishNamedBodyCases,
  ...englishNewsroomCases,
  ...englishOfficeCases,
  ...englishOfficeBodyCases,
  ...englishEpithetCases,
  ...englishPointedBodyCases,
  ...englishToldBodyCases,
  ...englishPossessedCases,
  ...englishPostCases,
  ...englishApposedCases,
  ...englishWhoCases,
  ...englishWithinCases,
  ...englishWorkplaceCases,
  ...englishToldWorkCases,
  ...englishPublicLifeCases,
  ...englishPublicSpeakerCases,
  ...englishRoleCases,
  ...englishSportCases,
  ...englishStatementCases,
  ...englishClauseCases,
])('English: %s', (_name, text, expected) => {
  expect(read(text, expected)).toEqual(expected);
});
