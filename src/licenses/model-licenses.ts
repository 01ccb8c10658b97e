/**
 * Licenses of models that SPDX has no text of. One row a license: to add one, write its row and a case in
 * __tests__/licenses/model-licenses.test.ts. Restrictions carry their figures as the license gives them.
 */
export interface ModelLicense {
  /** Our id: the usual short name. */
  id: string;
  /** Other ids of the same license: the Hub's `license` or `license_name`, scancode's key, older names. */
  also?: readonly string[];
  name: string;
  /**
   * What identifies the text, as `plainText` writes it: within its first lines (TITLE_LENGTH), or anywhere when it
   * starts with "…".
   */
  phrases: readonly string[];
  /** Date of its first version. */
  date?: string;
  restrictions: readonly string[];
  /** The SPDX text that it changes, where it is one changed. */
  base?: string;
  /** `policy`: no license, but a list of banned uses beside one. */
  kind?: 'policy';
}

const USERS_700 = 'scale-cap:users 700 million a month';
const USERS_100 = 'scale-cap:users 100 million a month';
const RAIL = ['use-policy', 'flow-down', 'remote-restrict'];
const NC = ['non-commercial'];
const RESEARCH = ['research-only', 'non-commercial'];

/** First match wins, so longer titles stand before the shorter ones that they contain. */
export const MODEL_LICENSES: readonly ModelLicense[] = [
  // Meta
  { id: 'llama1', also: ['llama1-licence', 'llama-license-2023'], name: 'LLaMA License Agreement', phrases: ['llama license agreement'], date: '2023-02', restrictions: [...RESEARCH, 'field: military, nuclear, surveillance', 'no-redistribution', 'revocable'] },
  { id: 'llama2-community', also: ['llama2', 'llama-2-license-2023'], name: 'Llama 2 Community License Agreement', phrases: ['llama 2 community license agreement'], date: '2023-07-18', restrictions: [USERS_700, 'no-training-others', 'use-policy'] },
  { id: 'llama3.1-community', also: ['llama3.1', 'llama-3.1-license-2024'], name: 'Llama 3.1 Community License Agreement', phrases: ['llama 3.1 community license agreement'], date: '2024-07-23', restrictions: [USERS_700, 'naming "Llama"', 'display "Built with Llama"', 'use-policy'] },
  { id: 'llama3.2-community', also: ['llama3.2', 'llama-3.2-license-2024'], name: 'Llama 3.2 Community License Agreement', phrases: ['llama 3.2 community license agreement'], date: '2024-09-25', restrictions: [USERS_700, 'naming "Llama"', 'display "Built with Llama"', 'use-policy', 'geography: multimodal models not in the EU'] },
  { id: 'llama3.3-community', also: ['llama3.3', 'llama-3.3-license-2024'], name: 'Llama 3.3 Community License Agreement', phrases: ['llama 3.3 community license agreement'], date: '2024-12-06', restrictions: [USERS_700, 'naming "Llama"', 'display "Built with Llama"', 'use-policy', 'geography: multimodal models not in the EU'] },
  { id: 'llama3-community', also: ['llama3'], name: 'Meta Llama 3 Community License Agreement', phrases: ['llama 3 community license agreement'], date: '2024-04-18', restrictions: [USERS_700, 'no-training-others', 'naming "Llama 3"', 'display "Built with Meta Llama 3"', 'use-policy'] },
  { id: 'llama4-community', also: ['llama4', 'llama-4-cla-2025'], name: 'Llama 4 Community License Agreement', phrases: ['llama 4 community license agreement'], date: '2025-04-05', restrictions: [USERS_700, 'naming "Llama"', 'display "Built with Llama"', 'use-policy', 'geography: not in the EU'] },
  { id: 'opt-175b', name: 'OPT-175B License Agreement', phrases: ['opt-175b license agreement', 'opt-175b licence agreement'], date: '2022-05', restrictions: [...RESEARCH, 'field: military, nuclear, surveillance', 'revocable'] },
  { id: 'chameleon-research', also: ['chameleon-research-2024'], name: 'Chameleon Research License', phrases: ['chameleon research license'], date: '2024-06', restrictions: [...RESEARCH, 'use-policy'] },
  { id: 'seamless', also: ['custom-seamless'], name: 'Seamless Licensing Agreement', phrases: ['seamless licensing agreement'], date: '2023-11', restrictions: [...RESEARCH, 'use-policy'] },
  { id: 'fair-noncommercial-research-license', also: ['fair-noncommercial-research'], name: 'FAIR Noncommercial Research License', phrases: ['fair noncommercial research license', 'fair non-commercial research license'], date: '2025', restrictions: [...RESEARCH, 'use-policy'] },
  { id: 'dinov3', also: ['dinov3-license'], name: 'DINOv3 License', phrases: ['dinov3 license'], date: '2025-08-19', restrictions: ['field: military, nuclear, espionage, weapons', 'revocable'] },
  { id: 'sam-license', also: ['sam', 'sam3'], name: 'SAM License', phrases: ['sam license'], date: '2025-11-19', restrictions: ['field: military, nuclear, espionage, weapons', 'revocable'] },
  // Responsible AI Licenses
  { id: 'bigscience-bloom-rail-1.0', also: ['bigscience-rail-1.0'], name: 'BigScience RAIL License v1.0', phrases: ['bigscience rail license'], date: '2022-05-19', restrictions: RAIL },
  { id: 'bigscience-openrail-m', also: ['bigscience-open-rail-m'], name: 'BigScience Open RAIL-M License', phrases: ['bigscience open rail-m'], date: '2022-08-18', restrictions: RAIL },
  { id: 'openrail++', also: ['creativeml-open-rail++-m', 'openrail++-m', 'bigscience-open-rail-m2'], name: 'CreativeML Open RAIL++-M License', phrases: ['creativeml open rail++-m', 'open rail++-m'], date: '2022-11-24', restrictions: RAIL },
  { id: 'creativeml-openrail-m', also: ['creativeml-open-rail-m', 'stable-diffusion-2022-08-22'], name: 'CreativeML Open RAIL-M', phrases: ['creativeml open rail-m', 'creativeml open rail m', 'creativeml openrail-m'], date: '2022-08-22', restrictions: RAIL },
  { id: 'bigcode-openrail-m', also: ['bigcode-open-rail-m-v1'], name: 'BigCode Open RAIL-M v1', phrases: ['bigcode open rail-m', 'bigcode openrail-m'], date: '2023', restrictions: ['use-policy', 'flow-down'] },
  { id: 'research-rail-ms', also: ['researchrail'], name: 'Research-Only RAIL', phrases: ['research-only rail', 'researchrail', 'research rail'], date: '2025', restrictions: ['research-only', 'use-policy', 'flow-down'] },
  { id: 'ai2-impact', also: ['ai2-impact-license'], name: 'AI2 ImpACT License', phrases: ['ai2 impact license'], date: '2023-08', restrictions: ['use-policy', 'flow-down'] },
  // China
  { id: 'deepseek-license-1.0', also: ['deepseek', 'deepseek-license', 'deepseek-la-1.0'], name: 'DeepSeek License Agreement', phrases: ['deepseek license agreement'], date: '2023-10-23', restrictions: [...RAIL, 'field: military'] },
  { id: 'tongyi-qianwen-research', also: ['qwen-research-2023'], name: 'Tongyi Qianwen Research License Agreement', phrases: ['tongyi qianwen research license agreement'], date: '2023-11-30', restrictions: [...RESEARCH, 'no-training-others'] },
  { id: 'tongyi-qianwen', also: ['tongyi-qianwen-2023', 'tongyi-qianwen-license-agreement'], name: 'Tongyi Qianwen License Agreement', phrases: ['tongyi qianwen license agreement'], date: '2023-08-03', restrictions: [USERS_100, 'no-training-others'] },
  { id: 'qwen-research', name: 'Qwen Research License Agreement', phrases: ['qwen research license agreement'], date: '2024-09-19', restrictions: [...RESEARCH, 'no-training-others'] },
  { id: 'qwen', also: ['qwen-2024', 'qwen-license'], name: 'Qwen License Agreement', phrases: ['qwen license agreement'], date: '2024-09-19', restrictions: [USERS_100, 'display "Built with Qwen"'] },
  { id: 'kimi-k3', name: 'Kimi K3 License', phrases: ['kimi k3 license'], date: '2026-07', restrictions: ['maas', 'scale-cap:revenue 20 million US dollars a year'] },
  { id: 'modified-mit', also: ['MIT-modified-kimi', 'kimi-k2', 'moonshot-ai-modified-mit-2025'], name: 'Modified MIT License (Kimi)', phrases: ['…our only modification part is that'], date: '2025-07', restrictions: ['display of the model\'s name', 'scale-cap:users 100 million a month', 'scale-cap:revenue 20 million US dollars a month'], base: 'MIT' },
  { id: 'modified-mit', also: ['MIT-modified-minimax', 'minimax-m2'], name: 'Modified MIT License (MiniMax)', phrases: ['…our only modification is that'], date: '2025-10', restrictions: ['display of the model\'s name'], base: 'MIT' },
  { id: 'modified-mit', also: ['MIT-modified-mistral'], name: 'Modified MIT License (Mistral)', phrases: ['…global consolidated monthly revenue'], date: '2025-12', restrictions: ['scale-cap:revenue 20 million US dollars a month'], base: 'MIT' },
  { id: 'modified-mit', also: ['MIT-modified-gpt2', 'gpt-2'], name: 'Modified MIT License (GPT-2)', phrases: ["…we don't claim ownership of the content you create"], date: '2019', restrictions: [], base: 'MIT' },
  { id: 'modified-mit', name: 'Modified MIT License', phrases: ['modified mit license'], restrictions: [], base: 'MIT' },
  { id: 'minimax-noncommercial', also: ['minimax-non-commercial'], name: 'MiniMax Non-Commercial License', phrases: ['minimax non-commercial license', 'minimax noncommercial license'], date: '2026', restrictions: NC },
  { id: 'minimax-community', name: 'MiniMax Community License', phrases: ['minimax community license'], date: '2026', restrictions: ['scale-cap:revenue 20 million US dollars'] },
  { id: 'minimax-model', also: ['minimax-model-license'], name: 'MiniMax Model License Agreement', phrases: ['minimax model license'], date: '2025-01-15', restrictions: ['use-policy', 'field: military'] },
  { id: 'chatglm-6b', also: ['chatglm2-6b', 'chatglm3-6b', 'chatglm'], name: 'ChatGLM License', phrases: ['chatglm-6b license', 'chatglm2-6b license', 'chatglm3-6b license', 'chatglm-6b 许可证', 'chatglm2-6b 许可证', 'chatglm3-6b 许可证', 'chatglm-6b许可证', 'chatglm2-6b许可证'], date: '2023', restrictions: ['field: military, illegal, national security', 'revocable', 'registration'] },
  { id: 'glm-130b', name: 'GLM-130B License', phrases: ['glm-130b license'], date: '2022', restrictions: [...NC, 'field: military, illegal'] },
  { id: 'cogvlm', name: 'CogVLM License', phrases: ['cogvlm license', 'cogvlm2 license'], date: '2023', restrictions: ['registration', 'field: military, illegal'] },
  { id: 'cogvideox', also: ['cogvideox-licence', 'cogvideox-license'], name: 'CogVideoX License', phrases: ['cogvideox license', 'cogvideox 许可'], date: '2024', restrictions: ['registration', 'scale-cap:visits 1 million a month', 'field: military, illegal'] },
  { id: 'glm-4', also: ['glm-4-9b'], name: 'glm-4-9b License', phrases: ['glm-4-9b license', 'glm-4 license', 'glm-4-9b 许可'], date: '2024-06', restrictions: ['registration', 'display', 'field: military, illegal'] },
  { id: 'baichuan2-community', also: ['baichuan2', 'baichuan-2'], name: 'Baichuan 2 Model Community License Agreement', phrases: ['baichuan 2 model community license agreement', 'baichuan 2 模型社区许可协议', 'baichuan 2模型社区许可协议', 'baichuan2 模型社区许可协议'], date: '2023', restrictions: ['scale-cap:users 1 million a day', 'registration', 'no-redistribution'] },
  { id: 'baichuan-7b', also: ['baichuan', 'baichuan-7b-model-licence'], name: 'Baichuan-7B Model License', phrases: ['baichuan-7b 模型许可协议', 'baichuan-7b model license', 'baichuan-13b 模型社区许可协议', 'baichuan-13b model community'], date: '2023', restrictions: ['registration'] },
  { id: 'yi-community-2.0', also: ['yi', 'yi-license'], name: 'Yi Series Models Community License Agreement', phrases: ['yi series models community license agreement', 'yi series models license agreement'], date: '2023-11-23', restrictions: ['registration', 'use-policy'] },
  { id: 'tencent-hunyuan-community', also: ['tencent-hunyuan-3d-2.0-cla', 'tencent-hunyuan'], name: 'Tencent Hunyuan Community License Agreement', phrases: ['tencent hunyuan community license agreement', 'tencent hunyuanworld', 'tencent hunyuan 3d', 'tencent hunyuan'], date: '2024-05-14', restrictions: ['geography: not in the EU (later versions: nor the UK and South Korea)', 'scale-cap:users 100 million a month', 'no-training-others', 'use-policy'] },
  { id: 'kolors', name: 'Kolors License', phrases: ['…300 million monthly active users', 'kolors license', '模型许可协议 kolors'], date: '2024-07-06', restrictions: ['scale-cap:users 300 million a month', 'registration', 'no-training-others'] },
  { id: 'skywork-community', also: ['skywork-license'], name: 'Skywork Community License', phrases: ['skywork community license', '《skywork 模型社区许可协议》', 'skywork 模型社区许可协议'], date: '2023', restrictions: ['use-policy', 'revocable'] },
  { id: 'baai-aquila', also: ['baai-aquila-model-license', 'aquila'], name: 'BAAI Aquila Model License', phrases: ['baai aquila', 'aquila model license', 'aquila系列模型许可协议'], date: '2023', restrictions: ['use-policy', 'field: illegal'] },
  { id: 'orion-community', also: ['orion', 'orion-license'], name: 'OrionStar Models Community License Agreement', phrases: ['orion series models community license', 'orion-14b series models community license', 'models community license agreement'], date: '2024', restrictions: ['registration', 'field: illegal'] },
  { id: 'xverse', name: 'XVERSE Model License', phrases: ['xverse model license', 'xverse模型许可'], date: '2023', restrictions: ['registration'] },
  { id: 'dots-llm1', also: ['dots.llm1', 'dots-llm1-agreement'], name: 'dots.llm1 License Agreement', phrases: ['dots.llm1 license agreement'], date: '2025-08-08', restrictions: ['use-policy', 'display "Built with dots.llm1"'] },
  { id: 'bilibili-indextts', also: ['indextts', 'bilibili-index'], name: 'bilibili Model Use License Agreement', phrases: ['bilibili model use license agreement', 'bilibili indextts', 'bilibili模型使用许可协议'], date: '2025', restrictions: ['scale-cap:users 100 million a month', 'scale-cap:revenue 1 billion RMB', 'no-training-others', 'field: illegal'] },
  // Europe, Middle East, Korea, Canada
  { id: 'mistral-mnpl-0.1', also: ['mnpl', 'mnpl-0.1'], name: 'Mistral AI Non-Production License', phrases: ['mistral ai non-production license', 'mistral non-production license'], date: '2024-05', restrictions: ['field: no production use', 'non-commercial'] },
  { id: 'mistral-mrl-0.1', also: ['mrl', 'mrl-0.1'], name: 'Mistral AI Research License', phrases: ['mistral ai research license', 'mistral research license'], date: '2024-07', restrictions: RESEARCH },
  { id: 'jamba-open-model-license', also: ['jamba'], name: 'Jamba Open Model License', phrases: ['jamba open model license'], date: '2024-08', restrictions: ['scale-cap:revenue (reported: 50 million US dollars a year)'] },
  { id: 'falcon-180b', also: ['falcon-180b-license'], name: 'Falcon 180B TII License', phrases: ['falcon 180b tii license', 'falcon-180b tii license'], date: '2023-09', restrictions: ['use-policy', 'maas', 'revocable'] },
  { id: 'falcon-llm-license', also: ['falcon-2-11b', 'falcon-2-11b-1.0', 'falcon-2', 'falcon-3', 'falcon-mamba'], name: 'Falcon TII License', phrases: ['falcon 2 11b tii license', 'tii falcon', 'falcon 3 tii', 'falcon mamba', 'falcon-llm license', 'falcon llm license', 'falcon 2'], date: '2024-05', restrictions: ['use-policy', 'revocable', 'display'] },
  { id: 'exaone', also: ['exaone-ai-model-1.1-nc', 'exaone-ai-model-license'], name: 'EXAONE AI Model License Agreement', phrases: ['exaone ai model license agreement'], date: '2024-12', restrictions: [...RESEARCH, 'no-training-others', 'revocable'] },
  { id: 'hyperclovax-seed', also: ['hyperclovax'], name: 'HyperCLOVA X SEED Model License Agreement', phrases: ['hyperclova x seed', 'hyperclovax'], date: '2025', restrictions: ['scale-cap:users 10 million a month', 'field: no competing service'] },
  { id: 'stability-ai-community', also: ['stability-ai-community-2024', 'stabilityai-ai-community'], name: 'Stability AI Community License Agreement', phrases: ['stability ai community license agreement'], date: '2024-07-05', restrictions: ['scale-cap:revenue 1 million US dollars a year', 'registration', 'use-policy', 'display "Powered by Stability AI"', 'no-training-others'] },
  { id: 'svd-nc-community', also: ['stable-video-diffusion-community', 'stable-video-diffusion-nc-community', 'svd'], name: 'Stable Video Diffusion Non-Commercial Community License Agreement', phrases: ['stable video diffusion non-commercial community license', 'stable video diffusion nc community license'], date: '2023-11', restrictions: [...NC, 'revocable'] },
  { id: 'sdxl-0.9-research', also: ['sdxl-0.9'], name: 'SDXL 0.9 Research License Agreement', phrases: ['sdxl 0.9 research license'], date: '2023-07', restrictions: [...RESEARCH, 'revocable'] },
  { id: 'stability-nc-research', also: ['sai-nc-research', 'stability-ai-nc-research', 'stability-ai-nc-2023-12-06'], name: 'Stability AI Non-Commercial Research Community License Agreement', phrases: ['stability ai non-commercial research community license', 'stability ai nc research community license'], date: '2023-11', restrictions: [...RESEARCH, 'revocable'] },
  { id: 'stability-nc-community', also: ['sai-nc-community', 'stability-ai-nc-community'], name: 'Stability AI Non-Commercial Community License Agreement', phrases: ['stability ai non-commercial community license', 'stable video 3d', 'stability ai nc community license'], date: '2024-03', restrictions: [...NC, 'revocable'] },
  { id: 'flux-1-dev-non-commercial', also: ['flux-1-dev-nc', 'flux-1-nc', 'flux-1-dev-non-commercial-license'], name: 'FLUX.1 [dev] Non-Commercial License', phrases: ['flux.1 [dev] non-commercial license', 'flux.1 dev non-commercial license', 'flux.1 kontext'], date: '2024-08-01', restrictions: [...NC, 'field: no production use', 'no-training-others', 'revocable'] },
  { id: 'flux-dev-nc', also: ['flux-dev-nc-2.0', 'flux-dev-non-commercial'], name: 'FLUX [dev] Non-Commercial License', phrases: ['flux [dev] non-commercial license', 'flux dev non-commercial license', 'flux non-commercial license'], date: '2025-11', restrictions: [...NC, 'field: no production use', 'no-training-others', 'revocable'] },
  { id: 'deepfloyd-if-license', also: ['deepfloyd-if'], name: 'DeepFloyd IF License Agreement', phrases: ['deepfloyd if license agreement', 'deepfloyd if research license'], date: '2023-04', restrictions: ['research-only', 'field: military, surveillance, medical'] },
  { id: 'ltx-2-community', also: ['ltx-2', 'ltx-2-community-license'], name: 'LTX-2 Community License Agreement', phrases: ['ltx-2 community license', 'ltx-2.x community license'], date: '2026-08-11', restrictions: ['scale-cap:revenue 10 million US dollars a year', ...RAIL] },
  { id: 'ltxv-open-weights', also: ['ltxv', 'ltxv-owl-2025-04-17', 'ltxv-owl-2025-05-05'], name: 'LTXV Open Weights License', phrases: ['ltxv open weights license', 'ltx video', 'ltxv'], date: '2025-04', restrictions: ['scale-cap:revenue 10 million US dollars a year', ...RAIL] },
  { id: 'fish-audio-research-license', also: ['fish-audio-research'], name: 'Fish Audio Research License', phrases: ['fish audio research license'], date: '2026-03', restrictions: NC },
  { id: 'open-aleph', also: ['open-aleph-1.0', 'open-aleph-license'], name: 'Open Aleph License', phrases: ['open aleph license'], date: '2024', restrictions: [...NC, 'field: non-administrative'] },
  { id: 'playground-v2-community', also: ['playground-v2', 'playground-v2dot5-community'], name: 'Playground v2 Community License', phrases: ['playground v2 community license', 'playground v2.5 community license'], date: '2023-12', restrictions: ['scale-cap:users 1 million a month', 'no-training-others'] },
  { id: 'axolotl-community', also: ['axolotl'], name: 'Axolotl Community License Agreement', phrases: ['axolotl community license'], date: '2025', restrictions: ['maas: not as a fine-tuning service or platform'] },
  { id: 'cpml', also: ['coqui-public-model-license', 'coqui'], name: 'Coqui Public Model License', phrases: ['coqui public model license'], date: '2023', restrictions: NC },
  { id: 'bria', also: ['bria-rmbg-1.4', 'bria-rmbg-2.0'], name: 'Bria license', phrases: ['bria-rmbg', 'bria rmbg'], restrictions: [...NC, 'registration'] },
  { id: 'fair-ai-public-1.0-sd', also: ['fair-ai-public-license-1.0-sd'], name: 'Fair AI Public License 1.0-SD', phrases: ['fair ai public license 1.0-sd'], date: '2023', restrictions: ['use-policy', 'flow-down'] },
  { id: 'fair-ai-public-1.0', also: ['fair-ai-public-license-1.0'], name: 'Fair AI Public License 1.0', phrases: ['fair ai public license 1.0'], date: '2023', restrictions: ['flow-down'] },
  // United States
  { id: 'gemma-aup', name: 'Gemma Prohibited Use Policy', phrases: ['gemma prohibited use policy'], restrictions: ['use-policy'], kind: 'policy' },
  { id: 'gemma', also: ['gemma-tou-2024-04-01', 'gemma-tou-2025-03-24'], name: 'Gemma Terms of Use', phrases: ['gemma terms of use'], date: '2024-02-21', restrictions: ['use-policy', 'flow-down', 'remote-restrict'] },
  { id: 'health-ai-developer-foundations', also: ['hai-def'], name: 'Health AI Developer Foundations Terms of Use', phrases: ['health ai developer foundations'], date: '2024-11', restrictions: ['use-policy', 'field: clinical use'] },
  { id: 'alphafold3-output-tou', name: 'AlphaFold 3 Output Terms of Use', phrases: ['alphafold 3 output terms of use', 'alphafold server output terms'], date: '2024-11-09', restrictions: [...NC, 'no-training-others'] },
  { id: 'alphafold3-prohibited-use', name: 'AlphaFold 3 Prohibited Use Policy', phrases: ['alphafold 3 model parameters and output prohibited use', 'alphafold 3 prohibited use', 'prohibited use policy'], date: '2024-11-09', restrictions: ['use-policy'], kind: 'policy' },
  { id: 'alphafold3-weights-tou', also: ['alphafold3'], name: 'AlphaFold 3 Model Parameters Terms of Use', phrases: ['alphafold 3 model parameters terms of use'], date: '2024-11-09', restrictions: [...NC, 'no-redistribution', 'no-training-others', 'revocable'] },
  { id: 'databricks-open-model-license', also: ['databricks-open-model', 'dbrx'], name: 'Databricks Open Model License', phrases: ['databricks open model license', 'databricks open source license'], date: '2024-03-27', restrictions: [USERS_700, 'no-training-others', 'use-policy', 'remote-restrict'] },
  { id: 'nvidia-model-training', also: ['nvidia-model-training-2025'], name: 'NVIDIA Data Agreement for Model Training', phrases: ['nvidia data agreement for model training'], date: '2025', restrictions: ['field: model training only'] },
  { id: 'nvidia-open-model', also: ['nvidia-open-model-license', 'nvidia-open-model-2025-04-28'], name: 'NVIDIA Open Model License Agreement', phrases: ['nvidia open model license', 'nvidia nemotron open model license'], date: '2024-06', restrictions: ['safety-tamper', 'use-policy', 'revocable'] },
  { id: 'nvidia-source-code', also: ['nvidia-license', 'nvidia-source-code-nc', 'nvidia-noncommercial'], name: 'NVIDIA Source Code License', phrases: ['nvidia source code license', 'nvidia license', 'nvidia one way noncommercial'], restrictions: RESEARCH },
  { id: 'apple-amlr', also: ['apple-machine-learning-research-model'], name: 'Apple Machine Learning Research Model License', phrases: ['apple machine learning research model'], date: '2025', restrictions: [...RESEARCH, 'revocable'] },
  { id: 'apple-ascl', also: ['apple-excl', 'apple-sample-code-license'], name: 'Apple Sample Code License', phrases: ['…this apple software is supplied to you by apple', '…the apple software is supplied to you by apple'], date: '2023', restrictions: [], base: 'AML' },
  { id: 'grok2-community', also: ['grok-2-community'], name: 'Grok 2 Community License Agreement', phrases: ['grok 2 community license'], date: '2025-08', restrictions: ['use-policy', 'no-training-others', 'display "Powered by xAI"', 'revocable', 'scale-cap:revenue (reported: 1 million US dollars a year)'] },
  { id: 'lfm1.0', also: ['lfm-open-license'], name: 'LFM Open License v1.0', phrases: ['lfm open license'], date: '2025-07', restrictions: ['scale-cap:revenue 10 million US dollars a year'] },
  { id: 'krea-2-community', name: 'Krea 2 Community License', phrases: ['krea 2 community license'], date: '2026', restrictions: ['scale-cap:revenue 1 million US dollars a year'] },
  { id: 'ideogram-4-nc', name: 'Ideogram 4 Non-Commercial License', phrases: ['ideogram 4 non-commercial license'], date: '2026', restrictions: NC },
  { id: 'swift-open-1.0', name: 'Swift Open License', phrases: ['swift open license'], date: '2026', restrictions: ['scale-cap:revenue 1 million US dollars a year'] },
  { id: 'ms-research', also: ['ms-research-license-terms', 'microsoft-research-license'], name: 'Microsoft Research License Terms', phrases: ['microsoft research license terms', 'microsoft research license agreement', 'msr-la', 'msr license'], restrictions: RESEARCH },
  { id: 'intel-research', name: 'Intel Research Use License', phrases: ['intel research use license', 'intel simplified research license'], restrictions: RESEARCH },
  { id: 'h-research', name: 'H Research License', phrases: ['h research license'], restrictions: RESEARCH },
  { id: 'openai-terms-of-use', name: 'OpenAI Terms of Use', phrases: ['openai terms of use'], restrictions: ['no-training-others', 'use-policy'], kind: 'policy' },
  // Titles that others contain.
  { id: 'tulu-ai-model-license', name: 'AI Model License Agreement', phrases: ['ai model license agreement'], restrictions: RESEARCH },
];

/** Names that only a policy of use has, whoever's it is. */
export const POLICY_TITLE = /(?:acceptable|prohibited|responsible) use(?:s)?(?: policy| guidelines)?|us(?:e|age) policy|使用政策/;

/** How far into a text its title may stand, in characters of `plainText`. */
export const TITLE_LENGTH = 400;
