import type { OwnRecommendation } from '../../messages/recommendations';
import type { AnyRecord, CaseFile } from '../../case-file/case-file';
import type { Statement } from '../../sentences/sentence';

/** Pattern 22: what we recommend to the State, verb first, with the standard it should meet and what it includes. */
export function ownRecommendation(recommendation: OwnRecommendation, file: CaseFile): Statement {
  const { verb, object, also, standards, including, about = [] } = recommendation;
  const records = about.flatMap((reference): AnyRecord[] => {
    const found = file.resolve(reference);
    return found === undefined ? [] : [found];
  });
  return {
    pattern: 'own-recommendation',
    message: { kind: 'own-recommendation', verb, object, also, standards, including },
    records,
    hedged: true,
    uncited: true,
  };
}
