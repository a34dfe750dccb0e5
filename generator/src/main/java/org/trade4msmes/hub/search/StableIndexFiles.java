package org.trade4msmes.hub.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.Version;

/**
 * Copies an index of at most one segment so that equal documents give equal bytes.
 *
 * <p>Lucene gives each segment a random id, which stands in the head of every file, and notes time,
 * Java and operating system. Here the id is fixed and the notes are left out; the checksum at the
 * end of each file is made anew.
 */
final class StableIndexFiles {
  private static final byte[] ID = new byte[StringHelper.ID_LENGTH];
  private static final int CHECKSUM_BYTES = 8;
  private static final String COMMIT = "segments_1";

  private StableIndexFiles() {}

  /** The files of the index, by name. */
  static Map<String, byte[]> of(Directory from, Map<String, String> userData) throws IOException {
    SegmentInfos old = SegmentInfos.readLatestCommit(from);
    if (old.size() > 1) {
      throw new IllegalArgumentException("the index has " + old.size() + " segments");
    }
    Map<String, byte[]> files = new TreeMap<>();
    try (Directory rewritten = new ByteBuffersDirectory()) {
      SegmentInfos infos = new SegmentInfos(Version.LATEST.major);
      infos.setUserData(userData, false);
      infos.counter = 1; // The number of the next segment, after the only one here, which is _0.
      for (SegmentCommitInfo segment : old) {
        SegmentInfo info = withoutNotes(segment.info, rewritten);
        info.getCodec().segmentInfoFormat().write(rewritten, info, IOContext.DEFAULT);
        infos.add(new SegmentCommitInfo(info, 0, 0, -1, -1, -1, ID));
        for (String file : new TreeSet<>(segment.files())) {
          boolean head = file.endsWith(".si");
          byte[] bytes = head ? bytes(rewritten, target(file)) : bytes(from, file);
          files.put(target(file), stable(bytes, segment.info.getId()));
        }
      }
      try (IndexOutput out = rewritten.createOutput(COMMIT, IOContext.DEFAULT)) {
        infos.write(out);
      }
      files.put(COMMIT, stableCommit(bytes(rewritten, COMMIT)));
    }
    return files;
  }

  private static String target(String file) {
    return "_0" + IndexFileNames.stripSegmentName(file);
  }

  private static SegmentInfo withoutNotes(SegmentInfo info, Directory directory)
      throws IOException {
    SegmentInfo stable =
        new SegmentInfo(
            directory,
            info.getVersion(),
            info.getMinVersion(),
            "_0",
            info.maxDoc(),
            info.getUseCompoundFile(),
            info.getHasBlocks(),
            info.getCodec(),
            Map.of(),
            ID,
            info.getAttributes(),
            info.getIndexSort());
    stable.setFiles(info.files().stream().map(StableIndexFiles::target).toList());
    return stable;
  }

  private static byte[] bytes(Directory directory, String file) throws IOException {
    try (IndexInput in = directory.openInput(file, IOContext.DEFAULT)) {
      byte[] bytes = new byte[Math.toIntExact(in.length())];
      in.readBytes(bytes, 0, bytes.length);
      return bytes;
    }
  }

  /** Puts the fixed id in the place of the segment's, which stands in the heads of the file. */
  private static byte[] stable(byte[] file, byte[] segmentId) {
    for (int i = 0; i <= file.length - ID.length; i++) {
      if (file[i] == segmentId[0]
          && Arrays.equals(file, i, i + ID.length, segmentId, 0, segmentId.length)) {
        System.arraycopy(ID, 0, file, i, ID.length);
      }
    }
    return checksummed(file);
  }

  /**
   * A commit has an id of its own: its head is a magic number, the name of the format with its
   * length, a version, the id, and as one letter with its length the generation, which must be that
   * of the file's name.
   */
  private static byte[] stableCommit(byte[] commit) {
    int id = Integer.BYTES + 1 + commit[Integer.BYTES] + Integer.BYTES;
    System.arraycopy(ID, 0, commit, id, ID.length);
    commit[id + ID.length + 1] = '1';
    return checksummed(commit);
  }

  private static byte[] checksummed(byte[] file) {
    CRC32 checksum = new CRC32();
    checksum.update(file, 0, file.length - CHECKSUM_BYTES);
    ByteBuffer.wrap(file).putLong(file.length - CHECKSUM_BYTES, checksum.getValue());
    return file;
  }
}
