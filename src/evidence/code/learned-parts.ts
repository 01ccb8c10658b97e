/**
 * Trainers in the manner of LLaVA train the projector between an encoder and somebody's language model: such a model is
 * made by its instruction tuning. Tuning code for users of a finished one leaves these parts alone.
 */
export function joinsAnEncoder(source: string): boolean {
  return /\b(?:tune_mm_mlp_adapter|pretrain_mm_mlp_adapter|initialize_vision_modules|tune_(?:vision|visual)_abstractor)\b/.test(
    source,
  );
}

/** LoRA, or training for a word or a subject: what users do to a model. */
const OF_USERS =
  /\blora\b|lora_|peft|dreambooth|textual[-_ ]inversion|instance_prompt|\b(?:unet|transformer|dit)\.train\(\)/i;

/**
 * Trainers of adapters, of control nets and of their kind freeze all of somebody's diffusion model and learn what is put
 * beside it: that is the release's own.
 */
export function trainsBesideFrozen(source: string): boolean {
  return (
    /\b(?:unet|transformer|dit)\.requires_grad_\(False\)/.test(source) &&
    /\bvae\.requires_grad_\(False\)/.test(source) &&
    !OF_USERS.test(source)
  );
}
