// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded between a program and libc, for the files below TRUST_ROOT. It can
//   * write down in TRUST_TRACE what the program does to them, in order (the format: recording.py);
//   * let the TRUST_FAIL_AT-th call fail with TRUST_FAIL_WITH (EIO, ENOSPC, EROFS, EINTR, EACCES, SHORT), once or, with TRUST_FAIL_ON=1,
//     from there on; TRUST_COUNT names the file that afterwards tells how many such calls there were and which one was hit;
//   * turn "PRAGMA synchronous=FULL" into TRUST_SYNCHRONOUS where the program says it: the same program with a worse promise.
// What goes through stdio or mmap is not seen, but for what is printed: the log file, and the -shm file, which SQLite makes anew
// after a crash.
#undef _FORTIFY_SOURCE // it would define some of these calls itself
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <mutex>
#include <string>
#include <string_view>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr int kMostFiles = 4096;
constexpr int kTraceDescriptor = 900; // where no program of ours has its files
constexpr unsigned kOpens = 1, kCreates = 2, kReads = 4, kWrites = 8, kSyncs = 16, kSizes = 32, kNames = 64,
                   kAsks = 128;

/// What the program has open below the root: its inode, or 0.
struct Watched {
    unsigned long long inode = 0;
    bool folder = false;
    std::string path;
};

/// Signals that go on for ever are no state of a disk: SQLite asks again until it is answered, as everybody should.
constexpr long kInterruptions = 1000;

struct Shim {
    std::recursive_mutex mutex;
    std::string root;
    int trace = -1;
    long failAt = 0;
    bool failsOn = false;
    int failWith = 0;
    bool isShort = false;
    unsigned strikes = 0; ///< the kinds of call that can fail like this
    long counted = 0;
    std::string hit;
    std::string countFile;
    Watched files[kMostFiles];
};

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

void chooseFault(Shim& shim)
{
    const std::string with = variable("TRUST_FAIL_WITH");
    shim.failAt = std::strtol(variable("TRUST_FAIL_AT").c_str(), nullptr, 10);
    shim.failsOn = variable("TRUST_FAIL_ON") == "1";
    shim.isShort = with == "SHORT";
    if (with == "EIO") {
        shim.failWith = EIO;
        shim.strikes = kOpens | kCreates | kReads | kWrites | kSyncs | kSizes | kNames | kAsks;
    } else if (with == "ENOSPC") {
        shim.failWith = ENOSPC;
        shim.strikes = kCreates | kWrites | kSyncs | kSizes | kNames;
    } else if (with == "EROFS") { // remounted read-only under the program: what is there can still be read
        shim.failWith = EROFS;
        shim.strikes = kCreates | kWrites | kSyncs | kSizes | kNames;
    } else if (with == "EINTR") {
        shim.failWith = EINTR;
        shim.strikes = kOpens | kCreates | kReads | kWrites | kSyncs | kSizes;
    } else if (with == "EACCES") {
        shim.failWith = EACCES;
        shim.strikes = kOpens | kCreates | kNames | kAsks;
    } else if (shim.isShort) {
        shim.strikes = kReads | kWrites;
    }
}

Shim& shim()
{
    // Never taken down: the program still closes files when statics are gone.
    static Shim* const one = [] {
        auto* made = new Shim;
        made->root = variable("TRUST_ROOT");
        made->countFile = variable("TRUST_COUNT");
        chooseFault(*made);
        const std::string trace = variable("TRUST_TRACE");
        if (!trace.empty()) {
            const auto opened = static_cast<int>(
                ::syscall(SYS_openat, AT_FDCWD, trace.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
            made->trace = ::fcntl(opened, F_DUPFD_CLOEXEC, kTraceDescriptor);
            ::syscall(SYS_close, opened);
        }
        return made;
    }();
    return *one;
}

template <class Function>
Function* real(Function*, const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}
#define REAL(name) static auto* const next = real(&name, #name)

using Guard = std::scoped_lock<std::recursive_mutex>;

void say(const std::string& head, const void* bytes = nullptr, std::size_t size = 0)
{
    if (shim().trace < 0)
        return;
    std::string record = head + '\n';
    if (bytes != nullptr)
        record.append(static_cast<const char*>(bytes), size).push_back('\n');
    for (std::size_t done = 0; done < record.size();) {
        const long wrote = ::syscall(SYS_write, shim().trace, record.data() + done, record.size() - done);
        if (wrote <= 0)
            std::abort(); // a trace with a gap proves nothing
        done += static_cast<std::size_t>(wrote);
    }
}

/// Below the root, relative to it; empty where it is elsewhere. "." is the root.
std::string below(int folder, const char* path)
{
    if (path == nullptr || shim().root.empty() || (folder != AT_FDCWD && path[0] != '/'))
        return {};
    std::string whole = path;
    if (path[0] != '/') {
        char* here = ::getcwd(nullptr, 0);
        whole = std::string(here == nullptr ? "" : here) + '/' + path;
        std::free(here);
    }
    while (whole.size() > 1 && whole.back() == '/')
        whole.pop_back();
    if (whole == shim().root)
        return ".";
    return whole.starts_with(shim().root + '/') ? whole.substr(shim().root.size() + 1) : std::string();
}

/// 0, or the reason for which this call is to fail; -1: it is to do half.
int strike(unsigned kind, const char* call, const std::string& path)
{
    Shim& s = shim();
    if (s.failAt == 0 || (kind & s.strikes) == 0)
        return 0;
    ++s.counted;
    const long last = !s.failsOn ? s.failAt
        : s.failWith == EINTR    ? s.failAt + kInterruptions
                                 : std::numeric_limits<long>::max();
    if (s.counted < s.failAt || s.counted > last)
        return 0;
    if (s.hit.empty())
        s.hit = std::string(call) + ' ' + path;
    return s.isShort ? -1 : s.failWith;
}

[[gnu::destructor]] void tellCount()
{
    const Shim& s = shim();
    if (s.countFile.empty())
        return;
    const std::string text = std::to_string(s.counted) + '\n' + s.hit + '\n';
    const auto file = static_cast<int>(
        ::syscall(SYS_openat, AT_FDCWD, s.countFile.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    (void)::syscall(SYS_write, file, text.data(), text.size());
    ::syscall(SYS_close, file);
}

Watched* watched(int descriptor)
{
    if (descriptor < 0 || descriptor >= kMostFiles || shim().files[descriptor].inode == 0)
        return nullptr;
    return &shim().files[descriptor];
}

void forget(int descriptor)
{
    if (Watched* file = watched(descriptor))
        *file = {};
}

std::string numbers(char letter, unsigned long long first, long long second = -1, long long third = -1)
{
    std::string text = std::string(1, letter) + ' ' + std::to_string(first);
    for (const long long number : {second, third})
        if (number >= 0)
            text += ' ' + std::to_string(number);
    return text;
}

void watch(int descriptor, const std::string& path, bool isNew, bool cut)
{
    struct stat status {
    };
    if (descriptor < 0 || descriptor >= kMostFiles || ::fstat(descriptor, &status) != 0)
        return;
    shim().files[descriptor] = {status.st_ino, S_ISDIR(status.st_mode), path};
    if (S_ISDIR(status.st_mode))
        return;
    say(numbers(isNew ? 'C' : 'O', status.st_ino) + ' ' + path);
    if (cut)
        say(numbers('T', status.st_ino, 0));
}

template <class Open>
int openedBy(const Open& open, int folder, const char* path, int flags, const char* call)
{
    const Guard guard(shim().mutex);
    const std::string place = below(folder, path);
    if (place.empty()) {
        const int descriptor = open();
        forget(descriptor);
        return descriptor;
    }
    const bool creates = (flags & O_CREAT) != 0;
    if (const int reason = strike(creates ? kCreates : kOpens, call, place); reason > 0) {
        errno = reason;
        return -1;
    }
    const bool isNew = creates && ::access(path, F_OK) != 0;
    const int descriptor = open();
    forget(descriptor);
    if (descriptor >= 0 && (flags & O_TMPFILE) != O_TMPFILE)
        watch(descriptor, place, isNew, (flags & O_TRUNC) != 0 && !isNew);
    return descriptor;
}

/// A change of names: told when it happened.
template <class Change>
int named(const Change& change, const char* call, char letter, const std::string& from, const std::string& to = {})
{
    const Guard guard(shim().mutex);
    if (from.empty() && to.empty())
        return change();
    if (const int reason = strike(kNames, call, from); reason > 0) {
        errno = reason;
        return -1;
    }
    const int rc = change();
    if (rc == 0)
        say(std::string(1, letter) + ' ' + from + (to.empty() ? "" : '\t' + to));
    return rc;
}

template <class Sync>
int synced(const Sync& sync, int descriptor, const char* call)
{
    const Guard guard(shim().mutex);
    const Watched* file = watched(descriptor);
    if (file == nullptr)
        return sync();
    if (const int reason = strike(kSyncs, call, file->path); reason > 0) {
        errno = reason;
        return -1;
    }
    const int rc = sync();
    if (rc == 0)
        say(file->folder ? "D " + file->path : numbers('S', file->inode));
    return rc;
}

/// Told before it can be read: nobody has seen an answer that stands later in the trace.
void printed(const void* bytes, std::size_t size)
{
    if (size > 0)
        say(numbers('A', size), bytes, size);
}

template <class Write>
ssize_t wrote(const Write& write, int descriptor, const void* bytes, std::size_t size, off64_t at, const char* call)
{
    const Guard guard(shim().mutex);
    if (descriptor == STDOUT_FILENO)
        printed(bytes, size);
    const Watched* file = watched(descriptor);
    if (file == nullptr)
        return write(size);
    const int reason = strike(kWrites, call, file->path);
    if (reason > 0) {
        errno = reason;
        return -1;
    }
    const ssize_t done = write(reason < 0 && size > 1 ? size / 2 : size);
    if (done <= 0)
        return done;
    const off64_t from = at >= 0 ? at : ::lseek64(descriptor, 0, SEEK_CUR) - done;
    say(numbers('W', file->inode, from, done), bytes, static_cast<std::size_t>(done));
    return done;
}

template <class Read>
ssize_t readBy(const Read& read, int descriptor, std::size_t size, const char* call)
{
    {
        const Guard guard(shim().mutex);
        const Watched* file = watched(descriptor);
        const int reason = file == nullptr ? 0 : strike(kReads, call, file->path);
        if (reason > 0) {
            errno = reason;
            return -1;
        }
        if (reason < 0 && size > 1)
            size /= 2;
    }
    return read(size);
}

template <class Size>
int sized(const Size& size, int descriptor, off64_t length, const char* call)
{
    const Guard guard(shim().mutex);
    const Watched* file = watched(descriptor);
    if (file == nullptr)
        return size();
    if (const int reason = strike(kSizes, call, file->path); reason > 0) {
        errno = reason;
        return -1;
    }
    const int rc = size();
    if (rc == 0)
        say(numbers('T', file->inode, length));
    return rc;
}

mode_t modeOf(int flags, va_list list)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(list, mode_t) : 0;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    REAL(open);
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openedBy([&] { return next(path, flags, mode); }, AT_FDCWD, path, flags, "open");
}

int open64(const char* path, int flags, ...)
{
    REAL(open64);
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openedBy([&] { return next(path, flags, mode); }, AT_FDCWD, path, flags, "open");
}

int openat(int folder, const char* path, int flags, ...)
{
    REAL(openat);
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openedBy([&] { return next(folder, path, flags, mode); }, folder, path, flags, "openat");
}

int openat64(int folder, const char* path, int flags, ...)
{
    REAL(openat64);
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return openedBy([&] { return next(folder, path, flags, mode); }, folder, path, flags, "openat");
}

// It chooses its name itself, so what is there can only be told afterwards.
int mkostemp64(char* pattern, int flags)
{
    REAL(mkostemp64);
    const Guard guard(shim().mutex);
    const std::string place = below(AT_FDCWD, pattern);
    const int reason = place.empty() ? 0 : strike(kCreates, "mkostemp", place);
    if (reason > 0) {
        errno = reason;
        return -1;
    }
    const int descriptor = next(pattern, flags);
    forget(descriptor);
    if (descriptor >= 0 && !place.empty())
        watch(descriptor, below(AT_FDCWD, pattern), true, false);
    return descriptor;
}

int mkostemp(char* pattern, int flags)
{
    return mkostemp64(pattern, flags);
}

int close(int descriptor)
{
    REAL(close);
    const Guard guard(shim().mutex);
    forget(descriptor);
    return next(descriptor);
}

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    REAL(write);
    return wrote([&](size_t part) { return next(descriptor, bytes, part); }, descriptor, bytes, size, -1, "write");
}

ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t at)
{
    REAL(pwrite);
    return wrote([&](size_t part) { return next(descriptor, bytes, part, at); }, descriptor, bytes, size, at, "pwrite");
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at)
{
    REAL(pwrite64);
    return wrote([&](size_t part) { return next(descriptor, bytes, part, at); }, descriptor, bytes, size, at, "pwrite");
}

// Inside libc it writes without a call that could be seen.
size_t fwrite(const void* bytes, size_t size, size_t count, FILE* stream)
{
    REAL(fwrite);
    const Guard guard(shim().mutex);
    if (stream == stdout)
        printed(bytes, size * count);
    return next(bytes, size, count, stream);
}

ssize_t read(int descriptor, void* bytes, size_t size)
{
    REAL(read);
    return readBy([&](size_t part) { return next(descriptor, bytes, part); }, descriptor, size, "read");
}

ssize_t pread(int descriptor, void* bytes, size_t size, off_t at)
{
    REAL(pread);
    return readBy([&](size_t part) { return next(descriptor, bytes, part, at); }, descriptor, size, "pread");
}

ssize_t pread64(int descriptor, void* bytes, size_t size, off64_t at)
{
    REAL(pread64);
    return readBy([&](size_t part) { return next(descriptor, bytes, part, at); }, descriptor, size, "pread");
}

int ftruncate(int descriptor, off_t length) noexcept
{
    REAL(ftruncate);
    return sized([&] { return next(descriptor, length); }, descriptor, length, "ftruncate");
}

int ftruncate64(int descriptor, off64_t length) noexcept
{
    REAL(ftruncate64);
    return sized([&] { return next(descriptor, length); }, descriptor, length, "ftruncate");
}

int fsync(int descriptor)
{
    REAL(fsync);
    return synced([&] { return next(descriptor); }, descriptor, "fsync");
}

int fdatasync(int descriptor)
{
    REAL(fdatasync);
    return synced([&] { return next(descriptor); }, descriptor, "fdatasync");
}

int rename(const char* from, const char* to) noexcept
{
    REAL(rename);
    return named([&] { return next(from, to); }, "rename", 'R', below(AT_FDCWD, from), below(AT_FDCWD, to));
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    REAL(renameat2);
    return named([&] { return next(fromFolder, from, toFolder, to, flags); }, "renameat2",
                 (flags & 2U) != 0 ? 'X' : 'R', below(fromFolder, from), below(toFolder, to));
}

int link(const char* from, const char* to) noexcept
{
    REAL(link);
    return named([&] { return next(from, to); }, "link", 'L', below(AT_FDCWD, from), below(AT_FDCWD, to));
}

int unlink(const char* path) noexcept
{
    REAL(unlink);
    return named([&] { return next(path); }, "unlink", 'U', below(AT_FDCWD, path));
}

int unlinkat(int folder, const char* path, int flags) noexcept
{
    REAL(unlinkat);
    return named([&] { return next(folder, path, flags); }, "unlinkat", 'U', below(folder, path));
}

int remove(const char* path) noexcept
{
    REAL(remove);
    return named([&] { return next(path); }, "remove", 'U', below(AT_FDCWD, path));
}

int access(const char* path, int mode) noexcept
{
    REAL(access);
    const Guard guard(shim().mutex);
    const std::string place = below(AT_FDCWD, path);
    const int reason = place.empty() ? 0 : strike(kAsks, "access", place);
    if (reason > 0) {
        errno = reason;
        return -1;
    }
    return next(path, mode);
}

// Not a call of libc: the program's own word to SQLite about how much is to be waited for.
int sqlite3_exec(void* db, const char* sql, void* each, void* given, char** message)
{
    using Exec = int(void*, const char*, void*, void*, char**);
    static auto* const next = reinterpret_cast<Exec*>(::dlsym(RTLD_NEXT, "sqlite3_exec"));
    static const std::string wanted = variable("TRUST_SYNCHRONOUS");
    static constexpr std::string_view kPromise = "synchronous=FULL";
    std::string text = sql == nullptr ? "" : sql;
    if (const auto at = text.find(kPromise); !wanted.empty() && at != std::string::npos)
        text.replace(at, kPromise.size(), "synchronous=" + wanted);
    return next(db, text.c_str(), each, given, message);
}

} // extern "C"
