import { list } from './list';

/** The elements of HTML. */
export const ELEMENTS = new Set(
  'a abbr address article aside audio b base big blockquote body br button canvas caption center cite code col dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee menu meta nav noscript object ol optgroup option output p param picture pre q s samp script section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead title tr tt u ul var video wbr'.split(
    ' ',
  ),
);

/** Elements nothing of which is shown to a reader. */
export const UNSEEN_ELEMENTS = list(`script, style, template, noscript`);

/** Characters by the names pages write them with. */
export const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
};
