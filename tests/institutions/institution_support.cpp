// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "institutions/institution_support.h"

namespace institutions_test {

Library::Library()
{
    book::BookSetup setup;
    setup.branchName = QStringLiteral("第一党支部");
    book = book::Book::create(folder.filePath(QStringLiteral("b.bbk")), setup, kToday).value();
    branch = book::findBranch(reader(), {}).value().id;
}

Result<> Library::run(const book::Book::Work& work)
{
    const auto done = book->perform(QStringLiteral("test"), {}, work);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<InstitutionId> Library::add(const char16_t* title, const QList<CoverageField>& fields, QDate review, Tier tier)
{
    Institution made;
    made.branch = branch;
    made.title = QString::fromUtf16(title);
    made.fields = fields;
    made.reviewOn = review;
    made.tier = tier;
    InstitutionId id;
    BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(id, addInstitution(unit, made, kToday));
        return {};
    }));
    return id;
}

Result<int> Library::start(InstitutionId id, Stage stage, QDate on, int number, const char16_t* body)
{
    Version version;
    version.number = number;
    version.body = body == nullptr ? QString() : QString::fromUtf16(body);
    Step first;
    first.stage = stage;
    first.on = on;
    int made = 0;
    BB_CHECK(run([&](store::UnitOfWork& unit) -> Result<> {
        BB_TRY(made, startVersion(unit, id, version, first, kToday));
        return {};
    }));
    return made;
}

Result<> Library::step(InstitutionId id, Stage stage, QDate on, QDate from)
{
    Step next;
    next.stage = stage;
    next.on = on;
    next.fromOn = from;
    return run([&](store::UnitOfWork& unit) { return addStep(unit, id, next, {}, kToday); });
}

Result<> Library::evaluate(InstitutionId id, QDate on, QDate nextReview)
{
    Step next;
    next.stage = Stage::Evaluated;
    next.on = on;
    return run([&](store::UnitOfWork& unit) { return addStep(unit, id, next, nextReview, kToday); });
}

Result<> Library::abolish(InstitutionId id, QDate on, const char16_t* why)
{
    return run(
        [&](store::UnitOfWork& unit) { return abolishInstitution(unit, id, on, QString::fromUtf16(why), kToday); });
}

} // namespace institutions_test
