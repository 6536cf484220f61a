package org.fawen;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the data folder for this process; the operating system gives it back when the process ends, however it ends. */
final class OwnDataFolder {

    /** A new database takes about 50 MB; below this even a stop cannot be written down safely. */
    private static final long ROOM_NEEDED = 128L * 1024 * 1024;

    /** Held until the process ends. */
    private static final List<FileLock> HELD = new ArrayList<>();

    private OwnDataFolder() {}

    static void take(Path folder) {
        var data = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(data);
            lock(data);
            requireRoom(data);
        } catch (IOException failure) {
            throw new CannotStart(
                    "数据目录 %s 不能写入，请检查权限和磁盘，或用 FAWEN_DATA 指定另一个目录。".formatted(data),
                    "The data folder %s cannot be written: check its rights and the disk, or name another one by FAWEN_DATA."
                            .formatted(data),
                    failure);
        }
    }

    private static void lock(Path data) throws IOException {
        var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw inUse(data);
        }
        HELD.add(lock);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    static CannotStart inUse(Path data) {
        return new CannotStart(
                "另一个发文实例正在使用数据目录 %s，请先停止它，或用 FAWEN_DATA 指定另一个目录。".formatted(data),
                "Another instance uses the data folder %s: stop it first, or name another folder by FAWEN_DATA."
                        .formatted(data));
    }

    private static void requireRoom(Path data) throws IOException {
        var room = Files.getFileStore(data).getUsableSpace();
        if (room < ROOM_NEEDED) {
            throw new CannotStart(
                    "数据目录 %s 所在的磁盘已满（只剩 %d MB），请先腾出空间。".formatted(data, room >> 20),
                    "The disk of the data folder %s is full (%d MB left): make room first."
                            .formatted(data, room >> 20));
        }
    }
}
