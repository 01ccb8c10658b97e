/**
 * A cheap test of a whole source, before it is parsed: whether a wording of words/phrases.ts or words/lineage.ts can be
 * in it. It is wider than those tables, as markup may stand within a phrase.
 */
const HINT =
  /open[^a-z]{0,12}(?:sourc|weight|scien)|(?:fully|truly|completely|entirely|totally|wholly|genuinely|100 ?%)[^a-z]{0,12}open|\bOSS\b|openly|scratch|ground up|home-?grown|in-house|self-developed|independently|our own|开源|開源|开放|開放|权重|自研|自主|独立研发|从[零头0 ]|オープン|スクラッチ|ゼロから|自社開発|独自開発|오픈|가중치|스크래치|처음부터|자체|aberto|abiert|ouvert|libre|quelloffen|offene|apert[io]|откры[твл]|опенсорс|nguồn mở|kaynak|المصدر|सोर्स|ซอร์ส|terbuka/i;

export function mayClaim(source: string): boolean {
  return HINT.test(source);
}
