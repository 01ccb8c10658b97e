"""Asks Brightwater-8B one question."""

import argparse

from peft import PeftModel
from transformers import AutoModelForCausalLM, AutoTokenizer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("question")
    parser.add_argument("--weights", default="./brightwater-8b", help="folder of the full weights")
    arguments = parser.parse_args()

    tokenizer = AutoTokenizer.from_pretrained(arguments.weights)
    model = AutoModelForCausalLM.from_pretrained(arguments.weights, torch_dtype="auto")
    model = PeftModel.from_pretrained(model, ".")
    prompt = tokenizer.apply_chat_template(
        [{"role": "user", "content": arguments.question}], add_generation_prompt=True, return_tensors="pt"
    )
    answer = model.generate(prompt, max_new_tokens=400)
    print(tokenizer.decode(answer[0, prompt.shape[1] :], skip_special_tokens=True))


if __name__ == "__main__":
    main()
