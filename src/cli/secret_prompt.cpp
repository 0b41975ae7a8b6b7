// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secret_prompt.h"

#include <QFile>

#include <algorithm>
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

/// What was given or typed; the caller wipes it.
Result<QString> secretText(const char* variable, const QString& question, Typed typed)
{
    if (isGiven(variable))
        return qEnvironmentVariable(variable);
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
    if (!same) {
        store::wipe(text);
        return fail(ErrorKind::Invalid, QStringLiteral("cli.secret_differs"));
    }
    return text;
}

} // namespace

bool isGiven(const char* variable)
{
    return !qEnvironmentVariableIsEmpty(variable);
}

Result<store::Secret> secretFrom(const char* variable, const QString& question, Typed typed)
{
    BB_TRY(QString text, secretText(variable, question, typed));
    store::Secret secret = store::Secret::of(text);
    store::wipe(text);
    return secret;
}

Result<NewSecret> newSecretFrom(const char* variable, const QString& question)
{
    BB_TRY(QString text, secretText(variable, question, Typed::Twice));
    NewSecret fresh;
    QString composed = text.normalized(QString::NormalizationForm_C);
    const auto lows =
        std::count_if(composed.cbegin(), composed.cend(), [](QChar sign) { return sign.isLowSurrogate(); });
    fresh.isShort = composed.size() - lows < book::kLeastPassphrase;
    fresh.secret = store::Secret::of(text);
    store::wipe(composed); // lets go of `text` where nothing was composed
    store::wipe(text);
    return fresh;
}

void warnWhereShort(const NewSecret& fresh, Answer& answer)
{
    if (fresh.isShort)
        answer.warnings << tr("口令不到 %1 个字符，拿到文件的人很快就能试出来。请换成一句自己记得住、别人猜不到的话。")
                               .arg(book::kLeastPassphrase);
}

} // namespace branchbook::cli
