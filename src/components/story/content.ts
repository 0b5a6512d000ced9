import type { Stretch } from '../../charts/forms/coverage/rows.ts';
import type { MoneyLanes } from '../../charts/forms/moneyLanes/rows.ts';
import type { RouteMap } from '../../charts/forms/routes/rows.ts';
import type { DescribedCompany, OfferedModel } from '../../charts/story/ownCompany.ts';
import type { PictureId } from './pictures.ts';

/** What each picture is drawn from in the browser, besides what the reader does: facts and words out of the content. */
interface Contents {
  'deuren-voor': RouteMap;
  'deuren-na': RouteMap;
  mensen: undefined;
  kosten: undefined;
  plek: { stretches: readonly Stretch[]; description: string };
  taken: { models: readonly OfferedModel[]; companies: readonly DescribedCompany[] };
  jaren: MoneyLanes;
}

export type ContentOf<Id extends PictureId> = Contents[Id];
