/**
 * Encodings that texts were written in before UTF-8, each with what tells it from the others: any of them turns the
 * bytes of another into characters too, but not into those that its language is written with. A row and a case in
 * __tests__/release/decode.test.ts add one.
 */
export interface LegacyEncoding {
  /** As TextDecoder calls it. */
  encoding: string;
  /** The characters that most of a text in it are, those of ASCII aside. */
  usual: RegExp;
  /** The share of `usual` that a text has at least. */
  least: number;
}

const CHINESE_MARKS = '，。、：；（）！？“”《》—…·【】「」　';

const SIMPLIFIED =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应向头文体相见被利什二等产或新己制身果加月话合回特代内信表化给位次度任常先通教原提立及比解名真论处各入几口认条平系题更别变总何电数安少报才结反受目太量再感建务做接必场件计管期直资指许统区保至形社便空决治展科基书非则听却界达光放强即像难且权思完设式路记品告类求据程边该交规取格术领共确传观清今切让识带导模型训练源码代推语言参数权项版文件支持使用说简介请任务性能评测任集微调协议许可项目环境安装运行下载音图像';

const TRADITIONAL =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日者意無力它與長把機十第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應向頭文體相見被利什二等產或新己制身果加月話合回特代內信表化給位次度任常先通教原提立及比解名真論處各入幾口認條平系題更別變總何電數安少報才結反受目太量再感建務做接必場件計管期直資指許統區保至形社便空決治展科基書非則聽卻界達光放強即像難且權思完設式路記品告類求據程邊該交規取格術領共確傳觀清今切讓識帶導模型訓練源碼推語言參項版支持簡介請測集微調協議目環境安裝執載音圖';

const KOREAN =
  '이다는의에을가하고를은한로기지사도리인어스자으라나그서시정수대해전제일아들있부적장상여보원주모우성과공만구것면소안게관비동신유조중개경학데델코드버트터션프젝식용합니됩습위세계치및타된연문와입할음속행발화미라포배재파산방';

/** Both alphabets, with the marks that stand between them. */
const JAPANESE = /[\u3041-\u3096\u30a1-\u30fc、。「」・]/g;
/** The letters that two thirds of any Russian text are. */
const RUSSIAN = /[оеаинтсрвлкмдп]/g;

export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  { encoding: 'gb18030', usual: new RegExp(`[${SIMPLIFIED}${CHINESE_MARKS}]`, 'g'), least: 0.4 },
  { encoding: 'big5', usual: new RegExp(`[${TRADITIONAL}${CHINESE_MARKS}]`, 'g'), least: 0.4 },
  { encoding: 'shift_jis', usual: JAPANESE, least: 0.35 },
  { encoding: 'euc-jp', usual: JAPANESE, least: 0.35 },
  { encoding: 'euc-kr', usual: new RegExp(`[${KOREAN}]`, 'g'), least: 0.4 },
  { encoding: 'windows-1251', usual: RUSSIAN, least: 0.55 },
  { encoding: 'koi8-r', usual: RUSSIAN, least: 0.55 },
];

/** Bytes that are enough to tell. */
const SAMPLE = 64 * 1024;
/** Two characters meet by accident. */
const LEAST_CHARACTERS = 3;

/** The encoding of a text that is not UTF-8, as TextDecoder calls it; undefined where none makes it plausible. */
export function legacyEncodingOf(bytes: Uint8Array): string | undefined {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const sample = bytes.subarray(first, first + SAMPLE);
  let best: string | undefined;
  let most = 0;
  for (const { encoding, usual, least } of LEGACY_ENCODINGS) {
    const share = shareOf(usual, foreignIn(sample, encoding));
    if (share >= least && share > most) [best, most] = [encoding, share];
  }
  return best ?? (isWestern(sample) ? 'windows-1252' : undefined);
}

/** What an encoding makes of the bytes beyond ASCII; nothing where one of them is none of its own. */
function foreignIn(bytes: Uint8Array, encoding: string): string {
  try {
    // The sample may end within a character.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return text.replace(/[\0-\x7f]+/g, '');
  } catch {
    return '';
  }
}

/** The share of a text's characters; pictures say nothing of a language, and fewer than a word nothing at all. */
function shareOf(usual: RegExp, text: string): number {
  const characters = text.match(/[^\p{S}\p{M}]/gu)?.length ?? 0;
  return characters < LEAST_CHARACTERS ? 0 : (text.match(usual)?.length ?? 0) / characters;
}

/** Words of Latin letters have an accent here and there, and typographic marks stand by themselves. */
function isWestern(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1252').decode(bytes, { stream: true });
  const foreign = text.match(/[^\0-\x7f]/g)!.length;
  const inRow = text.match(/[^\0-\x7f]{3,}/g)?.join('').length ?? 0;
  return (
    !/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]/.test(text) && foreign * 4 <= text.length && inRow * 8 <= foreign
  );
}
