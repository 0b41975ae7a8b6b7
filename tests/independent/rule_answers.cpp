// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers what recompute.py asks, a line each, fields apart by tabs. Nothing is reckoned here: only the program's own functions.
#include "branchbook/organization/dues_assess.h"
#include "branchbook/rules/admission.h"
#include "branchbook/rules/quota.h"
#include "branchbook/rules/standing.h"

#include <QFile>

#include <cstdio>

namespace {

using namespace branchbook;

QDate dayIn(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("-");
}

QStringList partsOf(const QString& text)
{
    return text == u"-" ? QStringList() : text.split(u',');
}

/// dues class base(fen) agreed(fen or -) rounding day → due(fen)
QString dues(const rules::Catalogue& catalogue, const QStringList& f)
{
    rules::DuesQuestion question;
    question.type = rules::duesClassByName(f.value(1)).value_or(rules::DuesClass::Salaried);
    question.base = {f.value(2).toLongLong()};
    if (f.value(3) != u"-")
        question.agreed = Money{f.value(3).toLongLong()};
    question.rounding = rules::duesRoundingByName(f.value(4)).value_or(rules::DuesRounding::Fen);
    const auto result = rules::assessDues(catalogue, question, dayIn(f.value(5)));
    return result ? QString::number(result->due.fen) : QStringLiteral("refused");
}

/// account joined transferred left reason first last today bases(month:class:fen,…) exempt(from:until:fen,…) paid(month:fen,…)
/// → due:state of each month, months in a row, step, open
QString account(const rules::Catalogue& catalogue, const QStringList& f)
{
    organization::DuesAccount account;
    account.payer.standing.type = QString::fromUtf16(book::kFullMember);
    account.payer.standing.joined = PartialDate::fromIso(f.value(1));
    account.payer.standing.transferredIn = f.value(2) == u"-" ? PartialDate() : PartialDate::fromIso(f.value(2));
    account.payer.standing.leftOn = f.value(3) == u"-" ? QDate() : dayIn(f.value(3));
    account.payer.leftReason = f.value(4);
    for (const QString& one : partsOf(f.value(8))) {
        organization::DuesBase base;
        base.from = Month::fromString(one.section(u':', 0, 0)).value();
        base.type = rules::duesClassByName(one.section(u':', 1, 1)).value();
        base.base = {one.section(u':', 2, 2).toLongLong()};
        account.bases.append(base);
    }
    for (const QString& one : partsOf(f.value(9))) {
        organization::DuesExemption decision;
        decision.from = Month::fromString(one.section(u':', 0, 0)).value();
        decision.until = Month::fromString(one.section(u':', 1, 1));
        decision.amount = {one.section(u':', 2, 2).toLongLong()};
        account.exemptions.append(decision);
    }
    for (const QString& one : partsOf(f.value(10)))
        account.paid.append(
            {Month::fromString(one.section(u':', 0, 0)).value(), {one.section(u':', 1, 1).toLongLong()}, {}});
    organization::DuesScale scale(catalogue);
    const auto statement = organization::assess(account, Month::fromString(f.value(5)).value(),
                                                Month::fromString(f.value(6)).value(), scale);
    if (!statement)
        return QStringLiteral("refused");
    QStringList months;
    for (const organization::DuesMonth& line : statement->months)
        months.append(QStringLiteral("%1:%2").arg(line.due.fen).arg(organization::duesStateName(line.state)));
    const auto arrears = organization::arrearsOf(*statement, dayIn(f.value(7)), catalogue);
    return QStringLiteral("%1\t%2\t%3\t%4")
        .arg(months.join(u','))
        .arg(arrears.months)
        .arg(organization::duesStepName(arrears.step))
        .arg(arrears.open.fen);
}

/// quota full probationary all|full day → most
QString quota(const rules::Catalogue& catalogue, const QStringList& f)
{
    const auto base = f.value(3) == u"all" ? rules::QuotaBase::AllMembers : rules::QuotaBase::FullMembers;
    const auto result =
        rules::evaluationQuota(catalogue, f.value(1).toInt(), f.value(2).toInt(), base, dayIn(f.value(4)));
    return result ? QString::number(result->mostExcellent) : QStringLiteral("refused");
}

/// standing joined converted correction day → months at least and at most, or none, or refused
QString standing(const rules::Catalogue& catalogue, const QStringList& f)
{
    rules::StandingQuestion question;
    question.joined = PartialDate::fromIso(f.value(1));
    question.converted = f.value(2) == u"-" ? PartialDate() : PartialDate::fromIso(f.value(2));
    question.correctionMonths = f.value(3).toInt();
    const auto result = rules::partyStanding(catalogue, question, dayIn(f.value(4)));
    if (!result)
        return QStringLiteral("refused");
    return result->counts ? QStringLiteral("%1\t%2").arg(result->monthsAtLeast).arg(result->monthsAtMost)
                          : QStringLiteral("none");
}

/// steps born transferred extension special|ordinary today code=day,… → end of probation, then code:earliest:latest:conflict
QString steps(const rules::Catalogue& catalogue, const rules::WorkingDays& workingDays, const QStringList& f)
{
    rules::AdmissionQuestion question;
    question.bornOn = dayIn(f.value(1));
    question.transferredIn = f.value(2) == u"-" ? QDate() : dayIn(f.value(2));
    if (f.value(3) != u"-")
        question.extensions.append(f.value(3).toInt());
    question.approval = f.value(4) == u"special" ? rules::ApprovalCase::Special : rules::ApprovalCase::Ordinary;
    for (const QString& one : partsOf(f.value(6)))
        question.known.append({one.section(u'=', 0, 0), dayIn(one.section(u'=', 1, 1))});
    const auto result = rules::admissionDates(catalogue, workingDays, question, dayIn(f.value(5)));
    if (!result)
        return QStringLiteral("refused");
    QStringList out{iso(result->probationEnds)};
    for (const rules::StepOutlook& step : result->steps) {
        if (step.applies)
            out.append(
                QStringLiteral("%1:%2:%3:%4")
                    .arg(step.code, iso(step.earliest.day), iso(step.latest.day),
                         step.given.isValid() && !step.conflict.isEmpty() ? QStringLiteral("x") : QStringLiteral("-")));
    }
    return out.join(u'\t');
}

} // namespace

int main()
{
    const auto catalogue = rules::Catalogue::builtIn();
    const auto workingDays = rules::WorkingDays::builtIn();
    if (!catalogue || !workingDays)
        return 2;
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 2;
    while (!input.atEnd()) {
        const QStringList fields = QString::fromUtf8(input.readLine()).remove(u'\n').split(u'\t');
        const QString kind = fields.value(0);
        if (kind.isEmpty())
            continue;
        const QString answer = kind == u"dues" ? dues(*catalogue, fields)
            : kind == u"account"               ? account(*catalogue, fields)
            : kind == u"quota"                 ? quota(*catalogue, fields)
            : kind == u"standing"              ? standing(*catalogue, fields)
            : kind == u"steps"                 ? steps(*catalogue, *workingDays, fields)
                                               : QStringLiteral("unknown");
        output.write(answer.toUtf8() + '\n');
    }
    return 0;
}
