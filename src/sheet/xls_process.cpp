// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/xls_process.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace branchbook::sheet {

namespace {

constexpr size_t kBuffer = 64UL * 1024;
constexpr std::chrono::seconds kPatience(20); ///< its own bound is 10 s of processor time

/// Beside the running program; installed also under libexec. BRANCHBOOK_XLS names another one, for tests.
QString helperPath()
{
    if (qEnvironmentVariableIsSet("BRANCHBOOK_XLS"))
        return qEnvironmentVariable("BRANCHBOOK_XLS");
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + QStringLiteral("/branchbook-xls");
    return QFileInfo::exists(beside) ? beside : folder + QStringLiteral("/../libexec/branchbook/branchbook-xls");
}

/// The pipe and the list of what the new process opens.
struct SpawnActions {
    SpawnActions() { posix_spawn_file_actions_init(&list); }
    ~SpawnActions() { posix_spawn_file_actions_destroy(&list); }
    SpawnActions(const SpawnActions&) = delete;
    SpawnActions& operator=(const SpawnActions&) = delete;
    posix_spawn_file_actions_t list{};
};

int spawnHelper(const QByteArray& program, const QByteArray& input, int output, std::vector<QByteArray> arguments,
                pid_t& process)
{
    SpawnActions actions;
    posix_spawn_file_actions_addopen(&actions.list, STDIN_FILENO, input.constData(), O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions.list, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions.list, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<char*> pointers;
    pointers.reserve(arguments.size() + 1);
    for (QByteArray& argument : arguments)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    return posix_spawn(&process, program.constData(), &actions.list, nullptr, pointers.data(), environ);
}

} // namespace

Result<XlsProcess> XlsProcess::start(const QString& path, const QStringList& arguments)
{
    const QByteArray program = QFile::encodeName(helperPath());
    std::vector<QByteArray> words{program};
    for (const QString& argument : arguments)
        words.push_back(argument.toUtf8());
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return fail(ErrorKind::Internal, QStringLiteral("sheet.xls_helper"), {QFileInfo(path).fileName()});
    XlsProcess helper;
    helper.m_output = ends[0];
    const int error = spawnHelper(program, QFile::encodeName(path), ends[1], std::move(words), helper.m_process);
    ::close(ends[1]);
    if (error != 0) {
        helper.m_process = -1;
        return fail(ErrorKind::Internal, QStringLiteral("sheet.xls_helper"), {QFileInfo(path).fileName()},
                    QFile::decodeName(program));
    }
    helper.m_buffer.resize(kBuffer);
    helper.m_deadline = std::chrono::steady_clock::now() + kPatience;
    return helper;
}

XlsProcess::XlsProcess(XlsProcess&& other) noexcept
    : m_process(std::exchange(other.m_process, -1))
    , m_output(std::exchange(other.m_output, -1))
    , m_buffer(std::move(other.m_buffer))
    , m_begin(other.m_begin)
    , m_end(other.m_end)
    , m_received(other.m_received)
    , m_deadline(other.m_deadline)
{
}

XlsProcess::~XlsProcess()
{
    if (m_output >= 0)
        ::close(m_output);
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) { }
    }
}

bool XlsProcess::refill()
{
    for (;;) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(m_deadline - std::chrono::steady_clock::now());
        pollfd wait{m_output, POLLIN, 0};
        const int ready = left.count() > 0 ? ::poll(&wait, 1, static_cast<int>(left.count())) : 0;
        if (ready == 0)
            return false;
        const ssize_t got = ready > 0 ? ::read(m_output, m_buffer.data(), m_buffer.size()) : -1;
        if (got < 0 && errno == EINTR)
            continue;
        m_begin = 0;
        m_end = got > 0 ? static_cast<size_t>(got) : 0;
        return got > 0;
    }
}

bool XlsProcess::getBytes(char* into, size_t count)
{
    while (count > 0) {
        if (m_begin == m_end && !refill())
            return false;
        const size_t here = std::min(count, m_end - m_begin);
        std::memcpy(into, m_buffer.data() + m_begin, here);
        m_begin += here;
        into += here;
        count -= here;
        m_received += static_cast<qint64>(here);
    }
    return true;
}

} // namespace branchbook::sheet
