/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** True in a build made for publication; see vite.config.ts. */
  readonly STOCKTAKE_PUBLICATION?: boolean;
}
