// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a command is, what it is given, and what it gives back.
#pragma once

#include "branchbook/base/progress.h"
#include "branchbook/base/result.h"
#include "branchbook/book/area.h"
#include "branchbook/book/book.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonValue>
#include <QStringList>
#include <QTextStream>

#include <functional>
#include <optional>

namespace branchbook::cli {

/// A text for people. The context is the one in which the collector of texts files calls of a free function.
[[nodiscard]] inline QString tr(const char* text)
{
    return QCoreApplication::translate("branchbook::cli", text);
}

/// A title of the data, which is Chinese; in English its stable name, made readable: "party_lesson" → "Party lesson".
[[nodiscard]] QString shownName(const char* name, const QString& title);

/// The words after the command and the options, as typed.
struct Invocation {
    QStringList words;
    QHash<QString, QStringList> options; ///< flags have an empty list

    [[nodiscard]] bool has(const QString& option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString& option) const { return options.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString& option) const { return options.value(option); }
    /// Comma-separated names (, or ，), trimmed, without empty ones.
    [[nodiscard]] QStringList list(const QString& option) const;
};

/// What a command prints: one JSON value for programs, lines for people, warnings for standard error. `exitCode` only where it is not 0 in spite of
/// success (book check with problems).
struct Answer {
    QJsonValue json;
    QStringList lines;
    int exitCode = 0;
    QStringList warnings = {};
    QByteArray jsonText = {}; ///< instead of `json`, where that would be slow
    bool listsNothing = false; ///< its list has no record, though `json` is no empty array
};

class Context
{
public:
    Context(Invocation invocation, const book::Areas& areas, Progress& progress)
        : m_invocation(std::move(invocation))
        , m_areas(areas)
        , m_progress(progress)
    {
    }

    [[nodiscard]] const Invocation& invocation() const { return m_invocation; }
    [[nodiscard]] const book::Areas& areas() const { return m_areas; }
    [[nodiscard]] Progress& progress() const { return m_progress; }
    /// --on, where given. Error: value.date (Usage).
    [[nodiscard]] Result<std::optional<QDate>> on() const;
    /// --book or BRANCHBOOK_BOOK. Error: cli.no_book (Usage).
    [[nodiscard]] Result<QString> bookPath() const;
    /// A book of any size has every record checked before a command that hands something out reads it (checkWhole). Errors:
    /// those of Book::open and Book::checkRecords.
    [[nodiscard]] Result<std::unique_ptr<book::Book>> openBook(book::OpenMode mode) const;
    /// What this command makes is passed on: openBook() checks the whole book first.
    void checkWhole() { m_checksWhole = true; }
    /// What the books opened on the way were found to be told of.
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }
    /// That of the book which openBook() gave (Book::inspectionPeriod); empty: it is no inspection copy.
    [[nodiscard]] const QString& inspectionPeriod() const { return m_inspectionPeriod; }
    /// --branch, else the first one.
    [[nodiscard]] Result<book::Branch> branch(const store::Session& session) const;
    /// The absolute path of a file that a command is about to write. It ends in one of `endings` (none: any) and is neither
    /// the book nor one of `sources`, under whatever name. Errors (Invalid): cli.ending, cli.onto_source.
    [[nodiscard]] Result<QString> target(const QString& path, const QStringList& endings,
                                         QStringList sources = {}) const;
    /// The key of a book that turned out to be locked: from BRANCHBOOK_PASSPHRASE, or asked for on a terminal. Errors
    /// (Locked): store.locked where neither is there, store.wrong_passphrase.
    [[nodiscard]] static Result<store::KeyPtr> unlock(const QString& path);
    /// An option that holds a date to the day. Error: value.date.
    [[nodiscard]] Result<QDate> date(const QString& option, QDate today) const;

private:
    Invocation m_invocation;
    const book::Areas& m_areas;
    Progress& m_progress;
    bool m_checksWhole = false;
    mutable QStringList m_warnings; // openBook() gives a book, and this beside it
    mutable QString m_inspectionPeriod;
};

/// Options are written "name=PLACEHOLDER", flags "name"; "name=X…" may be repeated, "!name=X" must be given.
struct Command {
    QString noun;
    QString verb;
    QStringList words; ///< placeholders of the words that must follow; "FILE…" as the last: one or more
    QStringList options;
    QString does; ///< one line of help
    std::function<Result<Answer>(Context&)> run;
};

/// Option specs from literals.
[[nodiscard]] QStringList optionTexts(std::initializer_list<const char*> names);

} // namespace branchbook::cli
