import type { Stretch } from '../../charts/forms/coverage/coverage.ts';
import type { Lane } from '../../charts/forms/moneyLanes/moneyLanes.ts';
import type { DescribedCompany, OfferedModel } from '../../charts/story/ownCompany.ts';
import type { RouteMap } from '../../charts/forms/routes/routes.ts';
import type { PictureId } from './pictures.ts';

/** What each picture is drawn from in the browser, besides what the reader does: facts and words out of the content. */
interface Contents {
  'deuren-voor': RouteMap;
  'deuren-na': RouteMap;
  mensen: undefined;
  kosten: undefined;
  plek: { stretches: readonly Stretch[]; description: string };
  taken: { models: readonly OfferedModel[]; companies: readonly DescribedCompany[] };
  jaren: { lanes: readonly Lane[]; longRun: string };
}

export type ContentOf<Id extends PictureId> = Contents[Id];
