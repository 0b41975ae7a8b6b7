// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/clock.h"
#include "branchbook/base/same_file.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/surroundings.h"
#include "cli/command.h"
#include "cli/secret_prompt.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace branchbook::cli {

namespace {

struct ContextTexts {
    Q_DECLARE_TR_FUNCTIONS(ContextTexts)
};

/// As store::checkAtOpen() decides; a log that was left beside the file belongs to it.
bool isCheckedAtOpen(const QString& path)
{
    return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size() <= store::kLargestCheckedAtOpen;
}

} // namespace

QString shownName(const char* name, const QString& title)
{
    //: The language of this translation.
    if (tr("zh_CN") != u"en")
        return title;
    QString readable = QString::fromLatin1(name).replace(u'_', u' ');
    readable.replace(QStringLiteral("id "), QStringLiteral("ID ")); // id_number, id_type
    return readable.left(1).toUpper() + readable.mid(1);
}

QStringList Invocation::list(const QString& option) const
{
    QStringList names;
    for (const QString& value : values(option)) {
        static const QRegularExpression separators(QStringLiteral("[,，、]"));
        for (const QString& name : value.split(separators, Qt::SkipEmptyParts)) {
            if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
                names.append(trimmed);
        }
    }
    return names;
}

Result<std::optional<QDate>> Context::on() const
{
    const QString text = m_invocation.value(QStringLiteral("on"));
    if (!m_invocation.has(QStringLiteral("on")))
        return std::optional<QDate>();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorKind::Usage, QStringLiteral("value.date"), {text}, QStringLiteral("--on"));
    return std::optional(day);
}

Result<QString> Context::bookPath() const
{
    QString path = m_invocation.value(QStringLiteral("book"));
    if (path.isEmpty())
        path = qEnvironmentVariable("BRANCHBOOK_BOOK");
    if (path.isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("cli.no_book"));
    return path;
}

Result<std::unique_ptr<book::Book>> Context::openBook(book::OpenMode mode) const
{
    BB_TRY(const QString path, bookPath());
    BB_TRY(const auto day, on());
    auto opened = book::Book::open(path, mode, day);
    if (!opened && opened.error().code == u"store.locked") {
        BB_TRY(auto key, unlock(path));
        opened = book::Book::open(path, mode, day, book::Checking::First, std::move(key));
    }
    if (opened && m_checksWhole && !isCheckedAtOpen(path))
        BB_CHECK((*opened)->checkRecords(m_progress));
    if (opened) {
        m_inspectionPeriod = (*opened)->inspectionPeriod();
        BB_TRY(const auto doubt, book::clockDoubt((*opened)->reader(), systemClock()->now()));
        if (doubt && !day) // who says the day does not ask the machine
            m_warnings << sentence(*doubt);
    }
    return opened;
}

Result<book::Branch> Context::branch(const store::Session& session) const
{
    return book::findBranch(session, m_invocation.value(QStringLiteral("branch")));
}

Result<QString> Context::target(const QString& path, const QStringList& endings, QStringList sources) const
{
    const QFileInfo file(path);
    if (!endings.isEmpty() && !endings.contains(file.suffix().toLower())) {
        QStringList dotted;
        for (const QString& ending : endings)
            dotted.append(u'.' + ending);
        return fail(ErrorKind::Invalid, QStringLiteral("cli.ending"), {file.fileName(), shownList(dotted)});
    }
    if (const auto book = bookPath())
        sources.append(*book);
    for (const QString& source : sources) {
        if (isSameFile(path, source))
            return fail(ErrorKind::Invalid, QStringLiteral("cli.onto_source"), {file.fileName()}, path);
    }
    return file.absoluteFilePath();
}

Result<store::KeyPtr> Context::unlock(const QString& path)
{
    const auto passphrase = secretFrom(kPassphraseVariable, ContextTexts::tr("口令："), Typed::Once);
    if (!passphrase)
        return fail(ErrorKind::Locked, QStringLiteral("cli.locked"),
                    {QFileInfo(path).fileName(), QString::fromLatin1(kPassphraseVariable)}, path);
    return store::unlock(path, *passphrase);
}

Result<QDate> Context::date(const QString& option, QDate today) const
{
    const QString text = m_invocation.value(option);
    const auto parsed = parseTypedDate(text, today);
    if (!parsed || parsed->precision() != Precision::Day)
        return fail(ErrorKind::Invalid, QStringLiteral("value.date"), {text}, QStringLiteral("--") + option);
    return parsed->earliest();
}

} // namespace branchbook::cli
