package vn.solieu.library;

/** Told how far a run is; called by several threads. */
public interface IndexProgress {
  IndexProgress NONE =
      new IndexProgress() {
        @Override
        public void begin(int files) {}

        @Override
        public void step() {}
      };

  /** So many reports will be read. */
  void begin(int files);

  /** One of them is done. */
  void step();
}
