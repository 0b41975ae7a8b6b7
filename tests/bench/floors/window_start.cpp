// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window_start COMMAND [ARGUMENT …]: milliseconds from starting a program until its main window is on the screen, until
// something is painted in it and until it last changed, and the memory (PSS, MiB) of all its processes then. Needs an X
// server without a window manager (Xvfb) and nobody else on it; ends the program that it started.
#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int kLeastWide = 400; ///< px: what is smaller is a splash screen or a question
constexpr int kLeastHigh = 300;
constexpr int kPaintedEdges = 150; ///< so many neighbours of another colour: not one plain surface any more
constexpr double kStillMs = 700;
constexpr double kPatienceMs = 60'000;

double now()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The screen in memory that the server shares.
class Screen
{
public:
    explicit Screen(Display* display)
        : m_display(display)
        , m_image(XShmCreateImage(display, DefaultVisual(display, 0), unsigned(DefaultDepth(display, 0)), ZPixmap,
                                  nullptr, &m_shared, unsigned(DisplayWidth(display, 0)),
                                  unsigned(DisplayHeight(display, 0))))
        , m_before(size_t(m_image->width) * size_t(m_image->height))
    {
        m_shared.shmid =
            ::shmget(IPC_PRIVATE, size_t(m_image->bytes_per_line) * size_t(m_image->height), IPC_CREAT | 0600);
        m_shared.shmaddr = m_image->data = static_cast<char*>(::shmat(m_shared.shmid, nullptr, 0));
        XShmAttach(display, &m_shared);
        XSync(display, False);
        ::shmctl(m_shared.shmid, IPC_RMID, nullptr); // goes when the last of both lets go
    }
    struct Look {
        long changed = 0;
        long edges = 0;
        long seen = 0;
    };
    /// Every second point of every second line of that part.
    Look look(int left, int top, int wide, int high)
    {
        XShmGetImage(m_display, DefaultRootWindow(m_display), m_image, 0, 0, AllPlanes);
        Look found;
        const int right = std::min(left + wide, m_image->width);
        const int bottom = std::min(top + high, m_image->height);
        for (int y = std::max(top, 0); y < bottom; y += 2) {
            const auto* line =
                reinterpret_cast<const std::uint32_t*>(m_image->data + size_t(y) * size_t(m_image->bytes_per_line));
            std::uint32_t last = 0;
            for (int x = std::max(left, 0); x < right; x += 2) {
                const std::uint32_t point = line[x] & 0xFFFFFFU;
                auto& before = m_before[size_t(y) * size_t(m_image->width) + size_t(x)];
                found.changed += point != before ? 1 : 0;
                found.edges += x > left && point != last ? 1 : 0;
                ++found.seen;
                before = last = point;
            }
        }
        return found;
    }

private:
    Display* m_display;
    XShmSegmentInfo m_shared{};
    XImage* m_image;
    std::vector<std::uint32_t> m_before;
};

/// The processes of a session that are alive.
std::vector<pid_t> processesOf(pid_t session)
{
    std::vector<pid_t> found;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", ignored)) {
        const pid_t pid = std::atoi(entry.path().filename().c_str());
        std::ifstream file(entry.path() / "stat");
        std::string line;
        if (pid <= 0 || !std::getline(file, line))
            continue;
        char state = 'Z';
        int parent = 0;
        int group = 0;
        int own = 0;
        const size_t close = line.rfind(')');
        if (close != std::string::npos
            && std::sscanf(line.c_str() + close + 1, " %c %d %d %d", &state, &parent, &group, &own) == 4
            && own == session && state != 'Z')
            found.push_back(pid);
    }
    return found;
}

double memoryOf(pid_t session)
{
    long kib = 0;
    for (const pid_t pid : processesOf(session)) {
        std::ifstream file("/proc/" + std::to_string(pid) + "/smaps_rollup");
        for (std::string line; std::getline(file, line);) {
            long value = 0;
            if (std::sscanf(line.c_str(), "Pss: %ld", &value) == 1)
                kib += value;
        }
    }
    return double(kib) / 1024;
}

void endSession(pid_t session)
{
    constexpr int kGentle = 20;
    for (int round = 0; round < 3 * kGentle; ++round) {
        const auto alive = processesOf(session);
        if (alive.empty())
            break;
        for (const pid_t pid : alive)
            ::kill(pid, round < kGentle ? SIGTERM : SIGKILL);
        ::usleep(50'000);
        while (::waitpid(-1, nullptr, WNOHANG) > 0) { }
    }
}

pid_t start(char** command)
{
    const pid_t pid = ::fork();
    if (pid != 0)
        return pid;
    ::setsid();
    const int nowhere = ::open("/dev/null", O_RDWR);
    for (int stream = 0; stream < 3; ++stream)
        ::dup2(nowhere, stream);
    ::execvp(command[0], command);
    ::_exit(127);
}

/// The first window that is large enough to be a main window.
Window mainWindow(Display* display)
{
    Window root = 0;
    Window parent = 0;
    Window* children = nullptr;
    unsigned count = 0;
    Window found = 0;
    if (XQueryTree(display, DefaultRootWindow(display), &root, &parent, &children, &count) == 0)
        return 0;
    for (unsigned i = 0; i < count && found == 0; ++i) {
        XWindowAttributes about{};
        if (XGetWindowAttributes(display, children[i], &about) != 0 && about.map_state == IsViewable
            && about.override_redirect == False && about.width >= kLeastWide && about.height >= kLeastHigh)
            found = children[i];
    }
    if (children != nullptr)
        XFree(children);
    return found;
}

struct Times {
    double shown = -1;
    double painted = -1;
    double still = -1;
};

Times watch(Display* display, double began)
{
    Screen screen(display);
    Times times;
    while (now() - began < kPatienceMs) {
        XWindowAttributes about{};
        const Window window = mainWindow(display);
        if (window == 0 || XGetWindowAttributes(display, window, &about) == 0) {
            times = {}; // not there yet, or gone: a splash screen
            ::usleep(5'000);
            continue;
        }
        const double at = now() - began;
        const bool first = times.shown < 0;
        times.shown = first ? at : times.shown;
        const auto look = screen.look(about.x, about.y, about.width, about.height);
        if (times.painted < 0 && look.edges >= kPaintedEdges)
            times.painted = at;
        if (first || look.changed * 2'000 > look.seen) // a cursor that blinks is no change
            times.still = at;
        if (times.painted >= 0 && at - times.still > kStillMs)
            break;
        ::usleep(12'000);
    }
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    Display* display = XOpenDisplay(nullptr);
    if (argc < 2 || display == nullptr) {
        std::fputs(argc < 2 ? "bench_window_start COMMAND [ARGUMENT …]\n" : "no X server in DISPLAY\n", stderr);
        return 2;
    }
    XSetErrorHandler([](Display*, XErrorEvent*) { return 0; }); // windows go while they are asked
    const double began = now();
    const pid_t session = start(argv + 1);
    const Times times = watch(display, began);
    std::printf("shown %7.0f  painted %7.0f  still %7.0f  PSS %6.1f\n", times.shown, times.painted, times.still,
                memoryOf(session));
    endSession(session);
    return times.painted >= 0 ? 0 : 1;
}
