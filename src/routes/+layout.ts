// Reading pages ship no script; a page where the hand needs one sets `csr = true` itself.
export const csr = false;
