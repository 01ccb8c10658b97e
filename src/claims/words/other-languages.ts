/**
 * Words for languages without a grammar of their own here: a phrase is a claim about the model where the sentence has
 * a word for a model and speaks of itself (by name or "we"), and nothing in it compares, negates or promises.
 */
export const MODEL =
  /モデル|モデル群|重み|모델|가중치|modelos?|modèles?|modelle?n?|modelli|модел[а-я]*|mô hình|modeli?|نموذج|मॉडल|โมเดล|llm|lvlm|pesos|poids|gewichte|вес[а-я]*/i;
export const OWN =
  /私たち|我々|本モデル|本プロジェクト|우리|저희|nosotros|nuestro|nuestra|nuestros|nous|notre|nos |wir |unser|nostro|abbiamo|мы |наш|chúng tôi|nossa?s?|nós/i;
export const COMPARED =
  /他の|既存|すべての|ほとんど|同様|比較|上回|のため|다른|기존|대부분|비교|능가|otros|otras|existentes|mayoría|comparad|supera|autres|existants|plupart|compar|surpass|andere|bestehende|übertr|vergl|altri|esistenti|други|существующ|превосход|сравн|outros|khác|に基づ|を(?:使用|利用)して|をベース|benchmark|conjunto de datos|jeu de données|datensatz/i;
export const NEGATED = /ない|ません|않|아니|\bno (?:es|está)|n['’]est pas|nicht|\bnon è|\bне |não|không/i;
export const PROMISED =
  /予定|今後|예정|곧 |será|pronto|próximamente|sera |bientôt|prochainement|wird |werden |demnächst|sarà|presto|будет|скоро|em breve|sẽ/i;
export const OTHER_NOUNS =
  /punto de referencia|evaluaci[oó]n|évaluation|コミュニティ|プラットフォーム|ライブラリ|フレームワーク|プロジェクト|ツール|커뮤니티|플랫폼|라이브러리|프레임워크|프로젝트|도구|comunidad|comunidade|plataforma|biblioteca|herramienta|proyecto|communauté|plateforme|bibliothèque|outil|projet|gemeinschaft|plattform|bibliothek|werkzeug|projekt|comunità|piattaforma|libreria|strumento|progetto|сообществ|платформ|библиотек|инструмент|проект|cộng đồng|thư viện/i;
