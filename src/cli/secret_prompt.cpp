// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secret_prompt.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace branchbook::cli {

namespace {

/// While it lives, the terminal does not show what is typed.
class Unshown
{
public:
    Unshown()
    {
        m_changed = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unshown()
    {
        if (m_changed)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Unshown(const Unshown&) = delete;
    Unshown& operator=(const Unshown&) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

void tellTerminal(const QString& text)
{
    QFile err;
    if (err.open(STDERR_FILENO, QIODevice::WriteOnly))
        err.write(text.toLocal8Bit());
}

QString typedLine(const QString& question)
{
    tellTerminal(question);
    const Unshown unshown;
    QByteArray line;
    char c = 0;
    while (::read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
        line.append(c);
    tellTerminal(QStringLiteral("\n"));
    QString text = QString::fromLocal8Bit(line);
    line.fill('\0');
    return text;
}

} // namespace

bool isGiven(const char* variable)
{
    return !qEnvironmentVariableIsEmpty(variable);
}

Result<store::Secret> secretFrom(const char* variable, const QString& question, Typed typed)
{
    if (isGiven(variable)) {
        QString text = qEnvironmentVariable(variable);
        store::Secret secret = store::Secret::of(text);
        store::wipe(text);
        return secret;
    }
    const auto missing = [variable] {
        return fail(ErrorKind::Locked, QStringLiteral("cli.secret_missing"), {QString::fromLatin1(variable)});
    };
    if (::isatty(STDIN_FILENO) == 0 || ::isatty(STDERR_FILENO) == 0)
        return missing();
    QString text = typedLine(question);
    if (text.isEmpty())
        return missing();
    QString again = typed == Typed::Twice ? typedLine(tr("再输入一次：")) : text;
    const bool same = again == text;
    store::wipe(again);
    store::Secret secret = store::Secret::of(text);
    store::wipe(text);
    if (!same)
        return fail(ErrorKind::Invalid, QStringLiteral("cli.secret_differs"));
    return secret;
}

} // namespace branchbook::cli
