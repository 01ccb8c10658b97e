export async function reportAgain(_: unknown): Promise<0> {
  return 0;
}
