export async function run(_words: string[]): Promise<void> {}
