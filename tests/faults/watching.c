/* Stands between a program and the C library: notes every change of files under one folder, and fails the k-th.
 *
 * KEREGE_WATCH_UNDER  the folder;  KEREGE_WATCH_LOG  where the notes go.
 * The program arms it itself, again and again: kerege_arm(at, errno, on), counted from 1, and kerege_disarm().
 * A write to a file called `marks` under the folder is noted as a mark and neither counted nor failed.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define FDS 4096
static char watched[FDS]; /* 1 a file under the folder, 2 the marks, 3 a folder */
static const char *under;
static int log_fd = -1, counting, changes, fail_at, fail_with, fail_on;

#define REAL(name) __typeof__(name) *real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
    const char *log = getenv("KEREGE_WATCH_LOG");
    under = getenv("KEREGE_WATCH_UNDER");
    if (log) {
        __typeof__(open) *real = (__typeof__(open) *)dlsym(RTLD_NEXT, "open");
        log_fd = real(log, O_WRONLY | O_CREAT | O_APPEND, 0600);
    }
}

void kerege_arm(int at, int with, int on) {
    fail_at = at;
    fail_with = with;
    fail_on = on;
    changes = 0;
    counting = 1;
}

int kerege_disarm(void) {
    counting = 0;
    fail_at = 0;
    return changes;
}

static int is_under(const char *path) { return under && path && strncmp(path, under, strlen(under)) == 0; }

static void note(char kind, int fd, int64_t at, const void *data, int64_t size) {
    __typeof__(write) *real = (__typeof__(write) *)dlsym(RTLD_NEXT, "write");
    char head[21];
    int32_t number = fd;
    if (log_fd < 0) return;
    head[0] = kind;
    memcpy(head + 1, &number, 4);
    memcpy(head + 5, &at, 8);
    memcpy(head + 13, &size, 8);
    if (real(log_fd, head, 21) != 21) abort();
    if (size && real(log_fd, data, size) != size) abort();
}

static void note_paths(char kind, const char *one, const char *other) {
    char both[8192];
    int size = snprintf(both, sizeof both, "%s%c%s", one, 0, other);
    note(kind, -1, 0, both, size);
}

static int fails(void) {
    if (!counting) return 0;
    changes++;
    if (fail_at && (changes == fail_at || (fail_on && changes > fail_at))) {
        note('F', -1, changes, NULL, 0);
        errno = fail_with;
        return 1;
    }
    return 0;
}

static int opened(int fd, const char *path, int flags) {
    struct stat found;
    const char *name = strrchr(path, '/');
    if (fd < 0 || fd >= FDS) return fd;
    watched[fd] = 0;
    if (!is_under(path)) return fd;
    if (name && strcmp(name, "/marks") == 0) { watched[fd] = 2; return fd; }
    watched[fd] = fstat(fd, &found) == 0 && S_ISDIR(found.st_mode) ? 3 : 1;
    note('O', fd, flags, path, strlen(path));
    return fd;
}

static int changes_by_opening(const char *path, int flags) {
    const char *name = strrchr(path, '/');
    return is_under(path) && (flags & (O_CREAT | O_TRUNC)) && !(name && strcmp(name, "/marks") == 0)
           && ((flags & O_TRUNC) || access(path, F_OK) != 0) && fails();
}

#define OPENING(name)                                                        \
    int name(const char *path, int flags, ...) {                             \
        REAL(name);                                                          \
        va_list rest;                                                        \
        va_start(rest, flags);                                               \
        mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;            \
        va_end(rest);                                                        \
        if (changes_by_opening(path, flags)) return -1;                      \
        return opened(real(path, flags, mode), path, flags);                 \
    }
OPENING(open)
OPENING(open64)

#define OPENING_AT(name)                                                     \
    int name(int folder, const char *path, int flags, ...) {                 \
        REAL(name);                                                          \
        va_list rest;                                                        \
        va_start(rest, flags);                                               \
        mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;            \
        va_end(rest);                                                        \
        if (changes_by_opening(path, flags)) return -1;                      \
        return opened(real(folder, path, flags, mode), path, flags);         \
    }
OPENING_AT(openat)
OPENING_AT(openat64)

static int is_file(int fd) { return fd >= 0 && fd < FDS && watched[fd] == 1; }

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write);
    if (fd >= 0 && fd < FDS && watched[fd] == 2) {
        note('K', fd, 0, data, size);
        return real(fd, data, size);
    }
    if (!is_file(fd)) return real(fd, data, size);
    struct stat found;
    int64_t at = (fcntl(fd, F_GETFL) & O_APPEND) && fstat(fd, &found) == 0 ? found.st_size : lseek(fd, 0, SEEK_CUR);
    if (fails()) return -1;
    ssize_t done = real(fd, data, size);
    if (done > 0) note('W', fd, at, data, done);
    return done;
}

#define WRITING_AT(name)                                                     \
    ssize_t name(int fd, const void *data, size_t size, off_t at) {          \
        REAL(name);                                                          \
        if (is_file(fd) && fails()) return -1;                               \
        ssize_t done = real(fd, data, size, at);                             \
        if (is_file(fd) && done > 0) note('W', fd, at, data, done);          \
        return done;                                                         \
    }
WRITING_AT(pwrite)
WRITING_AT(pwrite64)

#define CUTTING(name)                                                        \
    int name(int fd, off_t size) {                                           \
        REAL(name);                                                          \
        if (is_file(fd) && fails()) return -1;                               \
        int done = real(fd, size);                                           \
        if (is_file(fd) && done == 0) note('T', fd, size, NULL, 0);          \
        return done;                                                         \
    }
CUTTING(ftruncate)
CUTTING(ftruncate64)

#define FLUSHING(name)                                                       \
    int name(int fd) {                                                       \
        REAL(name);                                                          \
        int ours = fd >= 0 && fd < FDS && (watched[fd] & 1);                 \
        if (ours && fails()) return -1;                                      \
        int done = real(fd);                                                 \
        if (ours && done == 0) note('S', fd, 0, NULL, 0);                    \
        return done;                                                         \
    }
FLUSHING(fsync)
FLUSHING(fdatasync)

int close(int fd) {
    REAL(close);
    if (fd >= 0 && fd < FDS && watched[fd]) {
        if (watched[fd] != 2) note('C', fd, 0, NULL, 0);
        watched[fd] = 0;
    }
    return real(fd);
}

int rename(const char *one, const char *other) {
    REAL(rename);
    if (is_under(other) && fails()) return -1;
    int done = real(one, other);
    if (done == 0 && is_under(other)) note_paths('R', one, other);
    return done;
}

int unlink(const char *path) {
    REAL(unlink);
    if (is_under(path) && access(path, F_OK) == 0 && fails()) return -1;
    int done = real(path);
    if (done == 0 && is_under(path)) note_paths('U', path, "");
    return done;
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    if (is_under(path) && access(path, F_OK) != 0 && fails()) return -1;
    int done = real(path, mode);
    if (done == 0 && is_under(path)) note_paths('M', path, "");
    return done;
}
