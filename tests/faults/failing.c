/* Makes one call to the disk fail, or every call from one on: loaded before the C library.

   imvo_arm(k, error, lasting, places, told): the k-th call that writes in one of the folders
   `places` (one a line) fails with `error`; with `lasting` 1 all that follow do too; with 2 those
   that need room only. imvo_disarm() writes the number of calls that were seen to the file `told`. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static long wanted, seen;
static int failure, lasting, armed;
static char places[2][PATH_MAX];
static char told[PATH_MAX];

void imvo_arm(long number, int error, int is_lasting, const char *where, const char *count)
{
    const char *end = strchr(where, '\n');
    snprintf(places[0], PATH_MAX, "%.*s", (int)(end - where), where);
    snprintf(places[1], PATH_MAX, "%s", end + 1);
    snprintf(told, PATH_MAX, "%s", count);
    wanted = number, failure = error, lasting = is_lasting, seen = 0, armed = 1;
}

void imvo_disarm(void)
{
    armed = 0;
    FILE *file = fopen(told, "w");
    if (file) {
        fprintf(file, "%ld", seen);
        fclose(file);
    }
}

static int is_ours(const char *path)
{
    if (!path || !armed)
        return 0;
    for (int i = 0; i < 2; i++)
        if (*places[i] && !strncmp(path, places[i], strlen(places[i])))
            return 1;
    return 0;
}

static int is_our_file(int handle)
{
    char link[64], path[PATH_MAX];
    if (!armed)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t size = readlink(link, path, sizeof path - 1);
    if (size < 0)
        return 0;
    path[size] = 0;
    return is_ours(path);
}

/* Whether this call is to fail; `room` says that it needs room on the disk. */
static int fails(int ours, int room)
{
    if (!ours || (lasting == 2 && !room))
        return 0;
    long now = __sync_add_and_fetch(&seen, 1);
    if (now != wanted && !(lasting && now > wanted))
        return 0;
    errno = failure;
    return 1;
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) \
        real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int handle, const void *data, size_t size)
{
    REAL(write);
    return fails(is_our_file(handle), 1) ? -1 : real(handle, data, size);
}

ssize_t pwrite(int handle, const void *data, size_t size, off_t at)
{
    REAL(pwrite);
    return fails(is_our_file(handle), 1) ? -1 : real(handle, data, size, at);
}

ssize_t pwrite64(int handle, const void *data, size_t size, off64_t at)
{
    REAL(pwrite64);
    return fails(is_our_file(handle), 1) ? -1 : real(handle, data, size, at);
}

ssize_t writev(int handle, const struct iovec *parts, int count)
{
    REAL(writev);
    return fails(is_our_file(handle), 1) ? -1 : real(handle, parts, count);
}

int fsync(int handle)
{
    REAL(fsync);
    return fails(is_our_file(handle), 0) ? -1 : real(handle);
}

int fdatasync(int handle)
{
    REAL(fdatasync);
    return fails(is_our_file(handle), 0) ? -1 : real(handle);
}

int ftruncate(int handle, off_t size)
{
    REAL(ftruncate);
    return fails(is_our_file(handle), 1) ? -1 : real(handle, size);
}

int ftruncate64(int handle, off64_t size)
{
    REAL(ftruncate64);
    return fails(is_our_file(handle), 1) ? -1 : real(handle, size);
}

int rename(const char *from, const char *to)
{
    REAL(rename);
    return fails(is_ours(to), 0) ? -1 : real(from, to);
}

int renameat(int a, const char *from, int b, const char *to)
{
    REAL(renameat);
    return fails(is_ours(to), 0) ? -1 : real(a, from, b, to);
}

int unlink(const char *path)
{
    REAL(unlink);
    return fails(is_ours(path), 0) ? -1 : real(path);
}

int unlinkat(int folder, const char *path, int flags)
{
    REAL(unlinkat);
    return fails(is_ours(path), 0) ? -1 : real(folder, path, flags);
}

int link(const char *from, const char *to)
{
    REAL(link);
    return fails(is_ours(to), 1) ? -1 : real(from, to);
}

int linkat(int a, const char *from, int b, const char *to, int flags)
{
    REAL(linkat);
    return fails(is_ours(to), 1) ? -1 : real(a, from, b, to, flags);
}

static mode_t mode_of(int flags, va_list more)
{
    return (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;
}

#define OPENS(name) \
    int name(const char *path, int flags, ...) \
    { \
        REAL(name); \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = mode_of(flags, more); \
        va_end(more); \
        return fails((flags & O_CREAT) && is_ours(path), 1) ? -1 : real(path, flags, mode); \
    }

OPENS(open)
OPENS(open64)
