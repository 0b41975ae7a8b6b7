// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The helper branchbook-xls, seen from the side that started it: bytes that may stop at any moment.
#pragma once

#include "branchbook/base/result.h"

#include <QStringList>

#include <chrono>
#include <type_traits>
#include <vector>

#include <sys/types.h>

namespace branchbook::sheet {

/// One run of the helper. Killed and waited for when this object goes away.
class XlsProcess
{
public:
    /// `path` becomes the helper's standard input. Error: sheet.xls_helper (Internal), sheet.unreadable (Io).
    [[nodiscard]] static Result<XlsProcess> start(const QString& path, const QStringList& arguments);

    XlsProcess(XlsProcess&& other) noexcept;
    XlsProcess& operator=(XlsProcess&&) = delete;
    XlsProcess(const XlsProcess&) = delete;
    XlsProcess& operator=(const XlsProcess&) = delete;
    ~XlsProcess();

    /// False: the helper ended, or has been silent for too long.
    template <class T>
    [[nodiscard]] bool get(T& value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        return getBytes(reinterpret_cast<char*>(&value), sizeof value);
    }
    [[nodiscard]] bool getBytes(char* into, size_t count);
    /// What has been taken so far.
    [[nodiscard]] qint64 received() const { return m_received; }

private:
    XlsProcess() = default;
    [[nodiscard]] bool refill();

    pid_t m_process = -1;
    int m_output = -1;
    std::vector<char> m_buffer;
    size_t m_begin = 0;
    size_t m_end = 0;
    qint64 m_received = 0;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace branchbook::sheet
