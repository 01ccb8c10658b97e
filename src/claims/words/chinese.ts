/** Traditional characters of the words below, each before the simplified one that the rules are written in. */
const PAIRS =
  '開开權权數数據据資资碼码訓训練练發发們们專专將将會会計计劃划畫划後后續续團团隊队個个語语選选類类現现優优於于與与對对從从無无還还許许協协議议條条項项實实驗验庫库倉仓圖图軟软為为過过較较領领應应該该這这並并參参僅仅標标準准評评測测結结構构體体態态術术給给進进謝谢貢贡獻献鳴鸣釋释組组機机層层達达獨独製制';
const SIMPLE = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS[2 * at]!, PAIRS[2 * at + 1]!]),
);
const BACK = new Map([...SIMPLE].map(([from, to]) => [to, from]));
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g');

/** The same text, character for character, in simplified characters. */
export function simplified(text: string): string {
  return text.replace(TRADITIONAL, (char) => SIMPLE.get(char)!);
}

/** The same text in traditional characters, as far as the words of a fix go. */
export function traditional(text: string): string {
  return Array.from(text, (char) => BACK.get(char) ?? char).join('');
}

/** The Chinese words that the grammar knows. Noun phrases end in their head, so the last word found decides. */

export const NOUNS: readonly ['model' | 'code' | 'data' | 'other', RegExp][] = [
  [
    'other',
    /(?:社区|社區|社群|生态|团队|组织|基金会|贡献者?|精神|力量|世界|(?<!替代)方案|服务|计划|体系|大赛|活动|日报|爱好者|开发者|厂商|公司|研究|技术|领域|竞品|SOTA|sota|(?<!系列)工作|网站|环境|渠道|榜单|中国|运动|地址|链接|列表|时间)/,
  ],
  [
    'data',
    /(?:数据集?|资料集?|语料库?|corpus|dataset|data|benchmark|评测集|测试集|评测基准|基准测试(?:项目|集)?|基准(?!模型|线)|向量(?!模型|数据库)|样本|指令集|题库)/i,
  ],
  [
    'code',
    /(?:(?:训练|微调|推理|部署|应用|问答|知识库)项目|代码|程式码|脚本|腳本|框架|工具[包箱链]?|库|平台|(?<!(?:对话|语音|识别|合成|生成|翻译|理解|交互))系统|软件|软体|套件|组件|引擎|流水线|pipeline|demo|API|SDK|实现|算子|插件|程序|结构|链路|流程|过程|方法|部署|应用|App|Cookbook)/i,
  ],
  [
    'model',
    /(?:模型|权重|(?:对话|语音|识别|合成|生成|翻译|理解|交互)系统|大模型|语言模型|基座|底座|参数|checkpoint|ckpt|weights?|LLMs?|LVLM|VLM|MLLM|LoRA|版本|存档|系列|项目|专案|仓库|训练结果|成果|清单|替代(?:方案|品)|model|tokenizer|adapter)/i,
  ],
];

/** "开源协议": what is under it has to be said. */
export const LICENSE = /^(?:的)?(?:软件)?(?:协议|许可证?|授权|license)/i;

export const NEGATED =
  /(?:未|没有|没|尚未|并未|不|非|无法|暂不|暂未|不会|不再|还没|闭)(?:正式|完全|被|予以|进行|计划|打算|能|提供|是|属于|算)*$/;
export const PROMISED =
  /(?:将(?!我们|本|[^，。；]{1,40}(?:进行了?|予以)$|[^，。；于在会尽逐陆很快把后稍]{0,30}(?:模型|权重|数据集?|代码|[A-Za-z][\w.-]*)(?:系列(?:模型)?)?\s*(?:完全|全部|全面|正式|同步)?$)|将会|即将|计划|后续|未来|准备|拟|有望|陆续|近期|敬请期待|争取|希望|期望|鼓励|呼吁|打算|考虑|预计|待|等待|很快|会(?:尽快|逐步|持续|进一步|在)?)[^，。；,;]{0,14}$/;
/** At the start of a sentence, all of it is to come. */
export const TO_COME = /^\s*(?:未来|今后|接下来|下一步)/;
export const PROMISED_AFTER = /^[^，。；]{0,12}(?:计划|中，敬请|敬请期待|即将|筹备|准备中)/;
export const OTHERS =
  /(?:其他|其它|现有|已有|主流|同类|同尺寸|同规模|同等|同参数|此前|所有|众多|目前(?!已)|当前|多个|各(?:种|类|大)?|不同|一些|部分|许多|很多|大多数?|优秀|知名|著名|热门|流行|常见|相比|对比|超过|超越|优于|高于|好于|领先|媲美|比肩|接近|基于|采用|使用|利用|借助|支持|兼容|参考|集成|感谢|依托|与|和|跟|比|对|从|国内外?|国产|业界|世界|顶尖|最强|最好)[^，。；、]{0,12}$/;
export const SUPERLATIVE =
  /(?:首个|首款|首创|第一个|唯一|最接近|最大|最强|最好|最佳|率先|最先|首批)[^，。；]{0,40}$/;
/** Right in front of the phrase: models in general. */
export const ANY_OTHER =
  /(?:以下|优秀|著名|知名|热门|流行|常见|常用|几个|几种|几款|若干|所有|其他|其它|现有|已有|主流|多个|大多数|众多|各|同类|某些|一些|许多|部分|相近|同级别?|最新)的?$/;
/** What is measured against models in general. */
export const COMPARED =
  /(?:超过(?!\s*\d)|超越|优于|高于|好于|领先于?|媲美|比肩|(?<!最)接近|相比|对比|击败|胜过)[^，。；]{0,24}$|(?:对比|比较|评测|评估)了[^，。；]{1,160}[、和与]\s*$/;
/** "开源/闭源模型": all models. */
export const BESIDE_CLOSED_BEFORE = /(?:闭源|商业|私有|自研)(?:模型)?\s*[/／、和与及或以]+$/;
export const BESIDE_CLOSED_AFTER = /^(?:大?模型)?\s*[/／、和与及或以]+\s*(?:闭源|商业|私有|自研)/;

/** "X 是开源模型 Older 的第二代版本": said of what came before X. */
export const SUCCEEDED =
  /^的?[^，。；]{0,12}模型\s*[A-Za-z][\w.-]*\s*的(?:第[二三四五六七八九\d]代|下一代|新一代|后继|升级版)/;

/** "在开源模型中排名第一" ranks among others. */
export const AMONG =
  /^(?:的)?[^，。；]{0,14}?(?:模型|LLMs?|MLLMs?|LVLMs?|社区)(?:中|里|之中|当中|的?基础上|(?:上|的)?(?:基准|最[佳高优好强]|领先|水平|SOTA)|的?(?:排行榜?|榜单|天梯)|\s*SOTA)/i;
/** "我们发布了", "打造": what follows is one's own. */
export const RELEASING =
  /(?:发布|释出|推出|提出|介绍|构建|打造|训练|带来|开发|研发|建立|创建|提供)了?[^，。；]{0,24}$/;

export const OWN = /我们|本项目|本专案|本仓库|本次|此次|本模型|该模型|团队|我司|本工作|本文|自研/;
/** Who does it, where that is somebody else: "SCIR实验室开源…". */
export const ORGANISATION = /[A-Za-z][\w.-]*\s*(?:实验室|大学|公司|研究院|官方)\s*$/;
export const COPULA =
  /(?:是|为|成为|作为|属于)(?:一[个款系列种]|目前|当前|国内|全球|业界|世界|我们)?[^，。；]{0,40}$/;
/** "我们不承担责任": a disclaimer speaks of the release itself. */
export const DISCLAIMED = /责任|负责|风险|后果|滥用/;
/** "勿将开源模型用于…": what must not be done is said of what is here. */
export const FORBIDDEN = /(?:勿|不得|不可|不能|禁止|严禁)(?:将|把|使用|利用)(?:[本该]|此)?$/;
export const THANKED = /感谢|致谢|鸣谢/;
/** "…，由 X 开发并开源": said of what the clause before names. */
export const MADE_BY =
  /由[^，。；]{1,120}?(?:团队|实验室)?\s*(?:自主|联合|共同|独立|合作|牵头)*(?:(?:研发|开发|训练|设计|研制|发布|推出|构建|打造|提出|完成)(?:、|并|和|且|与)*)*(?:正式|共同|全面|完全|联合)?$/;
/** "我们评测了 20 个开源模型": what is done to models in general. */
export const DONE_TO =
  /(?:评测|评估|测试|对比|比较|调研|收集|选取|选用|微调|量化|部署|帮助|改进|增强|接入|分析|适配)了?\s*(?:\d+\s*[个款种]|[几多][个款种]|一些)?\s*$/;
/** "采用开源的 X" takes somebody else’s. */
export const TAKEN = /(?:采用|使用|基于|利用|选用|选择|借助|改用|来自)(?:了|的是)?\s*$/;
export const FREED =
  /(?:(?<!达到|取得|获得|刷新|实现|超过|超越|成为|对比|比较|支持|评测|测试|使用|采用|利用|调用|选择|选取|选用)了|已|已经|现已|正式|同步|宣布|全面|完全|全部|一并|同时|陆续|共同|首次|也|均|都|并|进行(?:了)?|予以|协议|许可证?)$/;
