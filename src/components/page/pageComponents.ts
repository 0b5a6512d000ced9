import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import ChartFrame from '../chart/ChartFrame.astro';
import Begrip from '../fact/Begrip.astro';
import Bron from '../fact/Bron.astro';
import Feit from '../fact/Feit.astro';
import Reeks from '../fact/Reeks.astro';
import Verschil from '../fact/Verschil.astro';
import ModelList from '../model/ModelList.astro';
import ModelPicture from '../model/ModelPicture.astro';
import ModelTasks from '../model/ModelTasks.astro';
import Link from '../site/Link.astro';
import Open from '../site/Open.astro';
import ScrollTable from '../site/ScrollTable.astro';
import Sectie from '../site/Sectie.astro';
import Tegen from '../site/Tegen.astro';
import Voor from '../site/Voor.astro';
import VoorTegen from '../site/VoorTegen.astro';

/** What draws each component that any page may use; their attributes are in `src/schema/components.ts`. */
export const PAGE_COMPONENTS: Readonly<Record<string, AstroComponentFactory>> = {
  a: Link,
  table: ScrollTable,
  Begrip,
  Bron,
  Feit,
  Grafiek: ChartFrame,
  ModelList,
  ModelPicture,
  ModelTasks,
  Open,
  Reeks,
  Sectie,
  Tegen,
  Verschil,
  Voor,
  VoorTegen,
};
