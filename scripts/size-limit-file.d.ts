declare module "@size-limit/file";
