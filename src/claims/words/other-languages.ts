import type { Subject } from '../../vocabulary.ts';

/**
 * The words of a language without a grammar of its own here: a phrase is a claim where the noun it stands with is the
 * release's model, code or data, and nothing around it negates, compares or promises. A native speaker extends a row.
 */
export interface LanguageWords {
  /**
   * Words, in lower case, or letters that show that a sentence with the English "open source" in it is in this language.
   */
  signs: RegExp | ReadonlySet<string>;
  /** Where the noun stands that the phrase describes: "código abierto" follows it, "オープンソースの" goes before. */
  noun: 'before' | 'after';
  nouns: readonly [Subject, RegExp][];
  /** "We", "this model": the sentence is about the release, also where it does not name it. */
  own: RegExp;
  /** "Other", "existing", "most", right before the noun phrase: models in general. */
  others: RegExp;
  /** The phrase is what something is measured against, built on or ranked among; right after it or before it. */
  compared: RegExp;
  /** "Not", near the phrase on either side. */
  negated: RegExp;
  /** Anywhere in the sentence: it is still to come. */
  promised: RegExp;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ROMANCE_MODEL =
  /mod[eèé]l(?:o|os|e|es|i|li|lo)\b|\bvers(?:i[oó]n(?:es)?|ions?|ão|ões|ione|ioni)(?![a-zà-ÿ])|llms?\b|vlms?\b|pesos\b|poids\b|pesi\b|checkpoints?\b/gi;

export const LANGUAGES = {
  ja: {
    signs: /[\u3041-\u30ff]/g,
    noun: 'after',
    nouns: [
      [
        'other',
        /コミュニティ|プラットフォーム|プロジェクト|エコシステム|精神|計画|開発者|貢献|取り組み|活動|研究|代替/g,
      ],
      ['data', /データ(?:セット)?|コーパス|ベンチマーク/g],
      [
        'code',
        /コード|ライブラリ|フレームワーク|ツール|エンジン|スクリプト|実装|(?<!(?:対話|認識|合成|生成|翻訳|理解))システム|ソフトウェア/g,
      ],
      [
        'model',
        /モデル|重み|ウェイト|(?:対話|認識|合成|生成|翻訳|理解)システム|LLM|LVLM|VLM|チェックポイント|バージョン|シリーズ/g,
      ],
    ],
    own: /私たち|モデルの重み|我々|私達|当社|弊社|本モデル|本プロジェクト|このモデル|本リポジトリ|完全/,
    others:
      /(?:他の|既存の|すべての|全ての|ほとんどの|多くの|複数の|様々な|同様の|現在の|主要な|一般的な|以前の)[^、。]{0,12}$/,
    compared:
      /^[^、。]{0,16}(?:の中で|の多く|のほとんど|より|を上回|を凌|と比較|に匹敵|を超え|をサポート|や)|^[^、。]{0,48}(?:に基づ|をベース|を使用|を利用)|^[^、。]{0,12}(?:LLM|モデル)[のを][^、。]{0,16}(?:フレームワーク|ツール|ベンチマーク|プラットフォーム|ライブラリ)|(?:と比較して|に基づいて)[^、。]{0,10}$/,
    negated:
      /^[^、。]{0,12}(?:ではな|でな|じゃな|ではあり|されていな|されていませ|していな|していませ|化しな|ないです)/,
    promised: /予定|今後|近日|将来|検討中|計画して/,
  },
  ko: {
    signs: /[\uac00-\ud7af]/g,
    noun: 'after',
    nouns: [
      ['other', /커뮤니티|플랫폼|프로젝트|생태계|정신|계획|개발자|기여|연구|대안/g],
      ['data', /데이터(?:셋|세트)?|말뭉치|코퍼스|벤치마크/g],
      [
        'code',
        /코드|라이브러리|프레임워크|도구|엔진|스크립트|구현|(?<!(?:대화|인식|합성|생성|번역|이해)\s?)시스템|소프트웨어/g,
      ],
      [
        'model',
        /모델|가중치|(?:대화|인식|합성|생성|번역|이해)\s?시스템|LLM|LVLM|VLM|체크포인트|버전|시리즈/g,
      ],
    ],
    own: /우리|저희|당사|본 모델|본 프로젝트|이 모델|이 프로젝트/,
    others: /(?:다른|기존|모든|대부분의|많은|여러|다양한|유사한|현재|주요|이전)\s?[^,.]{0,12}$/,
    compared:
      /^[^,.]{0,16}(?:중에서|중 |보다|능가|비교|필적|기반으로|바탕으로|사용하|활용하|지원하)|^[^,.]{0,12}(?:LLM|모델)[의을를][^,.]{0,20}(?:프레임워크|도구|벤치마크|플랫폼|라이브러리)|(?:비교하여|기반한)[^,.]{0,10}$/,
    negated: /^[^,.]{0,16}(?:아닙니다|아니|않|없)|비\s?$/,
    promised: /예정|계획|향후|추후|앞으로|곧 /,
  },
  es: {
    signs: words('el la los las es de un una del que para con y en nuestro hemos este se'),
    noun: 'before',
    nouns: [
      ['other', /comunidad|plataforma|ecosistema|movimiento|iniciativa|esp[ií]ritu|proyectos?\b/gi],
      ['data', /\bdatos\b|corpus|conjuntos? de datos|punto de referencia|benchmark|evaluaci[oó]n/gi],
      [
        'code',
        /biblioteca|herramienta|librer[ií]a|\bcódigo\b(?! abierto)|marco de trabajo|software|framework|implementaci[oó]n/gi,
      ],
      ['model', ROMANCE_MODEL],
    ],
    own: /\bnuestr[oa]s?\b|\bnosotros\b|\beste modelo\b|\b(?:public|present|liber|lanz|ofrec|entren|desarroll)(?:amos|emos|imos)\b|hemos/i,
    others: /\b(?:otr[oa]s?|existentes?|mayor[ií]a de|muchos|varios|algunos|demás|todos)\b[^,.;]{0,30}$/i,
    compared:
      /\b(?:supera|comparad|frente a|mejor que|entre los|entre|basad[oa] en|utiliza|usa)\b[^,.;]{0,40}$|\bbasad[oa]s? en [^,.;]{1,40}, una? [^,.;]{0,24}$|^\s*existentes?\b/i,
    negated: /\b(?:no|ni|nunca|sin)\s(?:es|son|está|están|ser|ha|se)?[^,.;]{0,24}$/i,
    promised:
      /\bserá[n]?\b|\bpronto\b|próximamente|\b(?:publicar|liberar|lanzar|abrir)(?:emos|á|án)\b|planeamos|futuro/i,
  },
  pt: {
    signs: words('o os as é um uma do da de que para com e em nosso não este são'),
    noun: 'before',
    nouns: [
      ['other', /comunidade|plataforma|ecossistema|movimento|iniciativa|projetos?\b/gi],
      ['data', /\bdados\b|corpus|benchmark|avaliação/gi],
      ['code', /biblioteca|ferramenta|\bcódigo\b(?! aberto)|software|framework|implementação/gi],
      ['model', ROMANCE_MODEL],
    ],
    own: /\bnoss[oa]s?\b|\bnós\b|\beste modelo\b|\b(?:public|apresent|lanç|disponibiliz|trein)amos\b/i,
    others: /\b(?:outr[oa]s?|existentes?|maioria|muitos|vários|alguns|demais|todos)\b[^,.;]{0,30}$/i,
    compared:
      /\b(?:supera|comparad|melhor que|entre os|entre|basead[oa] em|utiliza|usa)\b[^,.;]{0,40}$|^\s*existentes?\b/i,
    negated: /\b(?:não|nem|nunca|sem)\b[^,.;]{0,24}$/i,
    promised: /\bserá\b|\bserão\b|em breve|futuramente|planejamos/i,
  },
  fr: {
    signs: words('le la les est un une des du que pour avec et en de au aux par notre nous ce sont sur'),
    noun: 'before',
    nouns: [
      ['other', /communauté|plateforme|écosystème|mouvement|initiative|esprit|projets?\b/gi],
      ['data', /\bdonnées\b|corpus|benchmark|évaluation/gi],
      [
        'code',
        /biblioth[eè]que|\boutils?\b|\bcode\b(?! source ouvert)|logiciel(?! libre)|framework|implémentation/gi,
      ],
      ['model', ROMANCE_MODEL],
    ],
    own: /\bnous\b|\bnotre\b|\bnos\b|\bce modèle\b/i,
    others: /\b(?:autres?|existants?|plupart|plusieurs|certains|nombreux|tous les)\b[^,.;]{0,30}$/i,
    compared:
      /\b(?:surpass\w*|dépass\w*|compar\w*|par rapport|meilleur\w* que|parmi|entre|basée?s? sur|utilis\w*)\b[^,.;]{0,40}$|\bbasée?s? sur [^,.;]{1,40}, une? [^,.;]{0,24}$|^\s*existants?\b/i,
    negated: /\bn[e'’]\s?\w+ (?:pas|plus|jamais)\b[^,.;]{0,24}$|\bnon\s$|\bsans\b[^,.;]{0,12}$/i,
    promised:
      /\bsera\b|\bseront\b|bientôt|prochainement|à venir|prévoyons|\w+erons\b|\bpourr(?:a|ons|ions|ait|ont|aient)\b/i,
  },
  de: {
    signs: words('der die das ist ein eine des und für mit wir unser auf von dem den sind als wird'),
    noun: 'after',
    nouns: [
      ['other', /gemeinschaft|community|plattform|ökosystem|bewegung|initiative|projekte?\b/gi],
      ['data', /\bdaten\b|datens[aä]tze?|korpus|benchmark/gi],
      ['code', /bibliothek|werkzeug|\bcode\b|quellcode|software|framework|implementierung/gi],
      ['model', /modell(?:e|en|s|reihe|familie)?\b|sprachmodell\w*|gewichte?n?\b|llms?\b|checkpoints?\b/gi],
    ],
    own: /\bwir\b|\bunser\w*\b|\bdieses Modell\b/i,
    others:
      /\b(?:ander\w*|bestehende\w*|existierende\w*|meisten|viele\w*|einige\w*|alle\w*|mehrere\w*)\b[^,.;]{0,30}$/i,
    compared:
      /\b(?:übertr\w*|vergl\w*|\w+er als|gegenüber|unter den|basier\w* auf|nutzt|verwendet)\b[^,.;]{0,30}$|^[^,.;]{0,20}\b(?:übertr\w*|vergl\w*)/i,
    negated: /\b(?:nicht|kein\w*|nie|ohne)\b[^,.;]{0,24}$|^[^,.;]{0,12}\bnicht\b/i,
    promised: /\bwird\b|\bwerden\b|demnächst|bald\b|künftig|geplant|planen/i,
  },
  it: {
    signs: words('il la gli è un una di del della che per con e nostro abbiamo questo sono'),
    noun: 'before',
    nouns: [
      ['other', /comunità|piattaforma|ecosistema|movimento|iniziativa|progetti?o?\b/gi],
      ['data', /\bdati\b|corpus|dataset|benchmark/gi],
      ['code', /libreria|strument[oi]|\bcodice\b(?! aperto)|software|framework|implementazione/gi],
      ['model', ROMANCE_MODEL],
    ],
    own: /\bnostr[oaie]\b|\babbiamo\b|\bquesto modello\b|\b(?:present|rilasci|pubblich)iamo\b/i,
    others: /\b(?:altr[oaie]|esistent[ei]|maggior parte|molti|alcuni|tutti)\b[^,.;]{0,30}$/i,
    compared: /\b(?:super\w*|confront\w*|rispetto a|tra i|fra i|basat\w* su|utilizza)\b[^,.;]{0,40}$/i,
    negated: /\bnon\b[^,.;]{0,24}$/i,
    promised: /\bsarà\b|\bsaranno\b|presto|prossimamente/i,
  },
  ru: {
    signs: /[а-яё]{2,}/gi,
    noun: 'before',
    nouns: [
      ['other', /сообществ\w*|платформ\w*|экосистем\w*|проект\w*/gi],
      ['data', /данн\w*|датасет\w*|корпус\w*|бенчмарк\w*/gi],
      ['code', /библиотек\w*|инструмент\w*|фреймворк\w*|реализаци\w*/gi],
      ['model', /модел[а-яё]*|вес(?:а|ов|ами)|llm/gi],
    ],
    own: /(?<![а-яё])(?:мы|наш[а-яё]*|эта модель)(?![а-яё])/i,
    others:
      /(?<![а-яё])(?:друг[а-яё]*|существующ[а-яё]*|больш[а-яё]*|многи[а-яё]*|все)(?![а-яё])[^,.;]{0,30}$/i,
    compared: /(?:превосход|сравн|среди|основан|использ)[а-яё]*[^,.;]{0,40}$/i,
    negated: /(?<![а-яё])(?:не|без)\s[^,.;]{0,24}$/i,
    promised: /будет|будут|скоро|планиру/i,
  },
} as const satisfies Record<string, LanguageWords>;

/** Languages that only their wordings are known of: the sentence must name a model and the release. */
export const REST: Omit<LanguageWords, 'signs'> = {
  noun: 'before',
  nouns: [
    ['other', /cộng đồng|topluluk|مجتمع|समुदाय|ชุมชน|komunitas/gi],
    ['code', /thư viện|kütüphane|مكتبة|pustaka/gi],
    ['model', /mô hình|modeli?|نموذج|मॉडल|โมเดล|llm/gi],
  ],
  own: /chúng tôi|نحن|हम |เรา|kami /i,
  others: /khác|diğer|الأخرى|अन्य|lain/i,
  compared: /benchmark|karşılaştır|مقارنة/i,
  negated: /không|değil|ليس|नहीं|ไม่|bukan|tidak/i,
  promised: /\bsẽ\b|yakında|قريب|जल्द|เร็วๆ|akan /i,
};
