// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A book with six of the people of the sample roster in it, and waiting for the import's thread.
#pragma once

#include "branchbook/book/book.h"
#include "ui/roster/import_session.h"
#include "ui/roster/import_wizard.h"

#include <QTemporaryDir>

#include <functional>

namespace branchbook::ui::test {

/// 机关第一党支部 on 18 September 2026; 韩知秋, 丁春晓, 方念慈, 任海洲 and 罗远舟 lack values that the roster has,
/// 沈若溪 has another phone.
class RosterBook
{
public:
    RosterBook();

    [[nodiscard]] book::Book& book() const { return *m_book; }
    /// A copy of a fixture under a name that people give.
    [[nodiscard]] QString copyOf(const QString& fixture, const QString& name) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] qint64 members() const;
    /// The stored value of the person with this name; "?" where there is none.
    [[nodiscard]] QString valueOf(const QString& person, book::Field field) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<book::Book> m_book;
};

/// Runs events until `condition` holds; false after 20 s.
[[nodiscard]] bool waitFor(const std::function<bool()>& condition);
[[nodiscard]] bool waitUntilIdle(const ImportSession& session);

/// The wizard, 1366 × 768, at the check of a sheet made of `csv`.
struct DoubtfulImport {
    /// `prepare` changes the book before the sheet is opened.
    explicit DoubtfulImport(const char* csv, const std::function<void(RosterBook&)>& prepare = {});
    void reach(ImportSession::Step step);
    void click(const QString& text);
    /// In one of the labels that are to be seen.
    [[nodiscard]] bool shows(const QString& text) const;
    /// What the person with this name is marked 待核实 for; "?" where there is none.
    [[nodiscard]] QString marksOf(const QString& person) const;
    [[nodiscard]] ImportSession& session() const { return wizard.session(); }

    RosterBook home;
    ImportWizard wizard;
};

} // namespace branchbook::ui::test
