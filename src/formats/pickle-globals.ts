/**
 * What a pickle may import without harm: the rebuilding functions and plain data classes that the frameworks write
 * themselves (torch/_weights_only_unpickler.py lists torch's own). `module.*` stands for every name of the module.
 */
const KNOWN_SAFE: ReadonlySet<string> = new Set([
  '__builtin__.bytearray',
  '__builtin__.complex',
  '__builtin__.dict',
  '__builtin__.frozenset',
  '__builtin__.list',
  '__builtin__.long',
  '__builtin__.object',
  '__builtin__.set',
  '__builtin__.slice',
  '__builtin__.tuple',
  '__builtin__.unicode',
  'builtins.bytearray',
  'builtins.complex',
  'builtins.dict',
  'builtins.frozenset',
  'builtins.int',
  'builtins.list',
  'builtins.object',
  'builtins.set',
  'builtins.slice',
  'builtins.tuple',
  '_codecs.encode',
  'argparse.Namespace',
  'collections.Counter',
  'collections.OrderedDict',
  'collections.defaultdict',
  'collections.deque',
  'copy_reg._reconstructor',
  'copyreg._reconstructor',
  'datetime.datetime',
  'datetime.timedelta',
  'numpy.core.multiarray._reconstruct',
  'numpy.core.multiarray.scalar',
  'numpy._core.multiarray._reconstruct',
  'numpy._core.multiarray.scalar',
  'numpy._core.numeric._frombuffer',
  'numpy.core.numeric._frombuffer',
  'numpy.dtype',
  'numpy.ndarray',
  'numpy.random._pickle.__bit_generator_ctor',
  'numpy.random._pickle.__generator_ctor',
  'numpy.random._pickle.__randomstate_ctor',
  'pathlib.Path',
  'pathlib.PosixPath',
  'pathlib.PurePosixPath',
  'pathlib.WindowsPath',
  'scipy.sparse._csr.csr_matrix',
  'scipy.sparse.csr.csr_matrix',
  'torch.Generator',
  'torch.Size',
  'torch.Tensor',
  'torch.device',
  'torch.distributed._shard.sharded_tensor.metadata.TensorProperties',
  'torch.distributed._tensor.placement_types.Replicate',
  'torch.distributed._tensor.placement_types.Shard',
  'torch.nn.parameter.Parameter',
  'torch.serialization._get_layout',
  'torch.storage.TypedStorage',
  'torch.storage.UntypedStorage',
  'torch.storage._load_from_bytes',
]);

/** Modules whose classes only hold data, as the common trainers write them beside the weights. */
const SAFE_MODULES: readonly string[] = [
  'torch._utils.',
  'torch._tensor.',
  'torch.distributed.checkpoint.metadata.',
  'torch.distributed.tensor.',
  'torch.optim.',
  'torch.torch_version.',
  'torch.nn.modules.',
  'numpy.dtypes.',
  'ml_dtypes.',
  'accelerate.state.',
  'accelerate.utils.dataclasses.',
  'deepspeed.runtime.fp16.loss_scaler.',
  'deepspeed.runtime.zero.config.',
  'deepspeed.utils.tensor_fragment.',
  'megatron.core.enums.',
  'megatron.core.transformer.enums.',
  'megatron.enums.',
  'megatron.model.enums.',
  'omegaconf.base.',
  'omegaconf.dictconfig.',
  'omegaconf.listconfig.',
  'omegaconf.nodes.',
  'transformers.integrations.deepspeed.',
  'transformers.trainer_pt_utils.',
  'transformers.trainer_utils.',
  'transformers.training_args.',
  'transformers.training_args_seq2seq.',
  // Classes of a TorchScript archive: compiled by torch.jit, not imported from Python.
  '__torch__.',
];

const TORCH_TYPE =
  /^torch\.(?:(?:cuda\.)?(?:Float|Double|Half|BFloat16|Byte|Char|Short|Int|Long|Bool|ComplexFloat|ComplexDouble|QInt8|QUInt8|QInt32)(?:Storage|Tensor)|b?float\d+\w*|u?int\d+|q?u?int\d+|bool|complex\d+|half|double|long|short|per_\w+_affine|strided|sparse_\w+)$/;

/** Modules that reach the system, the interpreter or the network: importing one into a checkpoint has no honest use. */
const RUNS_CODE =
  /^(?:os|posix|nt|subprocess|sys|runpy|socket|shutil|pty|commands|ctypes|importlib|webbrowser|requests|urllib\S*|http\S*|asyncio\S*|pickle|_pickle|code|timeit|pdb|bdb|pip|builtins|__builtin__|operator|_operator|functools|types|marshal|multiprocessing\S*|torch\.hub|torch\.serialization|torch\.jit\S*|numpy\.testing\S*|numpy\.f2py\S*)\./;

export interface GlobalsJudged {
  /** Outside the table: loading needs code that is not the framework's own. */
  unknown: string[];
  /** Of these, what can run commands. */
  dangerous: string[];
}

/** The globals of a pickle that are not known to be harmless. */
export function judgeGlobals(globals: readonly string[]): GlobalsJudged {
  const unknown = globals.filter((name) => !isSafe(name));
  return { unknown, dangerous: unknown.filter((name) => RUNS_CODE.test(name)) };
}

function isSafe(name: string): boolean {
  return (
    KNOWN_SAFE.has(name) || TORCH_TYPE.test(name) || SAFE_MODULES.some((module) => name.startsWith(module))
  );
}
