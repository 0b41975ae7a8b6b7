// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/agenda/first_steps.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/agenda/rulebook_service.h"
#include "branchbook/book/setting.h"
#include "branchbook/organization/committee_store.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace branchbook::agenda {

namespace {

struct FirstStepTexts {
    Q_DECLARE_TR_FUNCTIONS(FirstStepTexts)
};

/// Whoever asks has one field for many names: the error says which field.
template <class T>
Result<> inField(Result<T> done, QStringView field)
{
    if (done)
        return {};
    Error error = std::move(done).error();
    error.where = field.toString();
    return fail(std::move(error));
}

Result<> addGroups(store::UnitOfWork& unit, book::BranchId branch, const QStringList& names)
{
    for (const QString& name : names) {
        book::PartyGroup group;
        group.branch = branch;
        group.name = name;
        BB_CHECK(inField(book::insertGroup(unit, group), u"groups"));
    }
    return {};
}

Result<> addTerm(store::UnitOfWork& unit, book::BranchId branch, const FirstTerm& first)
{
    organization::Term term;
    term.branch = branch;
    term.number = first.number;
    term.electedOn = first.electedOn;
    term.plannedEnd = first.endsOn;
    if (!first.endsOn.isValid() && first.electedOn.isValid()) {
        BB_TRY(const book::Branch stored, book::loadBranch(unit.session(), branch));
        BB_TRY(const Rulebook rulebook, loadRulebook(unit.session(), branch));
        BB_TRY(term.plannedEnd, organization::termEnd(rulebook.catalogue, stored, first.electedOn));
    }
    term.endsOn = term.plannedEnd;
    BB_TRY([[maybe_unused]] const auto id, organization::putTerm(unit, term, unit.day()));
    for (const QString& title : first.posts) {
        organization::Post post;
        post.branch = branch;
        post.title = title;
        BB_CHECK(inField(organization::putPost(unit, post), u"posts"));
    }
    return {};
}

} // namespace

QStringList namesIn(const QString& text)
{
    static const QRegularExpression kBetween(QStringLiteral("[、，,；;\\n]"));
    QStringList names = text.split(kBetween);
    for (QString& name : names)
        name = name.trimmed();
    names.removeAll(QString());
    return names;
}

QDate firstDay(Since since, QDate today)
{
    return since == Since::ThisYear ? QDate(today.year(), 1, 1) : QDate(today.year(), today.month(), 1);
}

Result<> takeFirstSteps(store::UnitOfWork& unit, book::BranchId branch, const FirstSteps& steps)
{
    BB_CHECK(addGroups(unit, branch, steps.groups));
    if (steps.term)
        BB_CHECK(addTerm(unit, branch, *steps.term));
    if (!steps.from.isValid())
        return {};
    const QString from = steps.from.toString(Qt::ISODate);
    if (steps.from > unit.day())
        return fail(ErrorKind::Invalid, QStringLiteral("agenda.from_future"), {from}, QStringLiteral("from"));
    return book::putSetting(unit, kAgendaFromSetting, from);
}

Result<> makeBegunBook(const QString& path, const book::BookSetup& setup, const FirstSteps& steps,
                       std::optional<QDate> on, const store::FillBook& finish)
{
    if (steps.isEmpty())
        return book::Book::make(path, setup, on, finish);
    return book::Book::make(path, setup, on, [&](const QString& aside) -> Result<> {
        {
            BB_TRY(const auto opened, book::Book::open(aside, book::OpenMode::Write, on));
            BB_TRY(const book::Branch branch, book::findBranch(opened->reader(), {}));
            BB_TRY([[maybe_unused]] const auto changes,
                   opened->perform(QStringLiteral("book.begin"), FirstStepTexts::tr("开始使用手册"),
                                   [&](store::UnitOfWork& unit) { return takeFirstSteps(unit, branch.id, steps); }));
        }
        return finish ? finish(aside) : Result<>();
    });
}

} // namespace branchbook::agenda
