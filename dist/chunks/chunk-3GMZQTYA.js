// src/formats/pickle-globals.ts
var KNOWN_SAFE = /* @__PURE__ */ new Set([
  "__builtin__.bytearray",
  "__builtin__.complex",
  "__builtin__.dict",
  "__builtin__.frozenset",
  "__builtin__.list",
  "__builtin__.long",
  "__builtin__.object",
  "__builtin__.set",
  "__builtin__.slice",
  "__builtin__.tuple",
  "__builtin__.unicode",
  "builtins.bytearray",
  "builtins.complex",
  "builtins.dict",
  "builtins.frozenset",
  "builtins.int",
  "builtins.list",
  "builtins.object",
  "builtins.set",
  "builtins.slice",
  "builtins.tuple",
  "_codecs.encode",
  "argparse.Namespace",
  "collections.Counter",
  "collections.OrderedDict",
  "collections.defaultdict",
  "collections.deque",
  "copy_reg._reconstructor",
  "copyreg._reconstructor",
  "datetime.datetime",
  "datetime.timedelta",
  "numpy.core.multiarray._reconstruct",
  "numpy.core.multiarray.scalar",
  "numpy._core.multiarray._reconstruct",
  "numpy._core.multiarray.scalar",
  "numpy._core.numeric._frombuffer",
  "numpy.core.numeric._frombuffer",
  "numpy.dtype",
  "numpy.ndarray",
  "numpy.random._pickle.__bit_generator_ctor",
  "numpy.random._pickle.__generator_ctor",
  "numpy.random._pickle.__randomstate_ctor",
  "pathlib.Path",
  "pathlib.PosixPath",
  "pathlib.PurePosixPath",
  "pathlib.WindowsPath",
  "scipy.sparse._csr.csr_matrix",
  "scipy.sparse.csr.csr_matrix",
  "torch.Generator",
  "torch.Size",
  "torch.Tensor",
  "torch.device",
  "torch.distributed._shard.sharded_tensor.metadata.TensorProperties",
  "torch.distributed._tensor.placement_types.Replicate",
  "torch.distributed._tensor.placement_types.Shard",
  "torch.nn.parameter.Parameter",
  "torch.serialization._get_layout",
  "torch.storage.TypedStorage",
  "torch.storage.UntypedStorage"
]);
var SAFE_MODULES = [
  "torch._utils._rebuild_",
  "torch._tensor._rebuild_",
  "torch.distributed.checkpoint.metadata.",
  "torch.distributed.tensor.",
  "torch.optim.",
  "torch.torch_version.",
  "torch.nn.modules.",
  "numpy.dtypes.",
  "ml_dtypes.",
  "accelerate.state.",
  "accelerate.utils.dataclasses.",
  "deepspeed.runtime.fp16.loss_scaler.",
  "deepspeed.runtime.zero.config.",
  "deepspeed.utils.tensor_fragment.",
  "megatron.core.enums.",
  "megatron.core.transformer.enums.",
  "megatron.enums.",
  "megatron.model.enums.",
  "omegaconf.base.",
  "omegaconf.dictconfig.",
  "omegaconf.listconfig.",
  "omegaconf.nodes.",
  "transformers.integrations.deepspeed.",
  "transformers.trainer_pt_utils.",
  "transformers.trainer_utils.",
  "transformers.training_args.",
  "transformers.training_args_seq2seq.",
  // Classes of a TorchScript archive: compiled by torch.jit, not imported from Python.
  "__torch__."
];
var TORCH_TYPE = /^torch\.(?:(?:cuda\.)?(?:Float|Double|Half|BFloat16|Byte|Char|Short|Int|Long|Bool|ComplexFloat|ComplexDouble|QInt8|QUInt8|QInt32)(?:Storage|Tensor)|b?float\d+\w*|u?int\d+|q?u?int\d+|bool|complex\d+|half|double|long|short|per_\w+_affine|strided|sparse_\w+)$/;
var RUNS_CODE = /^(?:os|posix|nt|subprocess|sys|runpy|socket|shutil|pty|commands|ctypes|importlib|webbrowser|requests|urllib\S*|http\S*|asyncio\S*|pickle|_pickle|code|timeit|pdb|bdb|pip|builtins|__builtin__|operator|_operator|functools|types|marshal|multiprocessing\S*|torch\.hub|torch\.serialization|torch\.jit\S*|numpy\.testing\S*|numpy\.f2py\S*)\./;
function judgeGlobals(globals) {
  const unknown = globals.filter((name) => !isSafeGlobal(name));
  return { unknown, dangerous: unknown.filter((name) => RUNS_CODE.test(name)) };
}
function isSafeGlobal(name) {
  return KNOWN_SAFE.has(name) || TORCH_TYPE.test(name) || SAFE_MODULES.some((module) => name.startsWith(module));
}

export {
  judgeGlobals,
  isSafeGlobal
};
