// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organization/verb_stage.h"

#include "branchbook/organization/dues_service.h"
#include "branchbook/organization/dues_store.h"

namespace organization_test {

using store::UnitOfWork;

namespace {

DuesBase baseOf(const VerbStage& s, const QString& name, Month from)
{
    DuesBase base;
    base.branch = s.branch;
    base.member = s.byName.value(name);
    base.base = {742'000};
    base.from = from;
    return base;
}

DuesPayment paymentOf(const VerbStage& s, Month month, qint64 fen)
{
    DuesPayment payment;
    payment.branch = s.branch;
    payment.member = s.byName.value(QStringLiteral("丁春晓"));
    payment.parts = {{month, {fen}}};
    payment.paidOn = s.today;
    return payment;
}

std::vector<VerbStep> baseSteps(VerbStage& s)
{
    return {
        {"declareBase",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY([[maybe_unused]] const auto id,
                    declareBase(unit, s.rules(), baseOf(s, QStringLiteral("丁春晓"), {2026, 1}), s.today));
             return {};
         }},
        {"fixBases",
         [&s](UnitOfWork& unit) {
             return fixBases(
                 unit, s.rules(),
                 {baseOf(s, QStringLiteral("周砚青"), {2026, 1}), baseOf(s, QStringLiteral("韩知秋"), {2026, 1})},
                 s.today);
         }},
        {"withdrawBase",
         [&s](UnitOfWork& unit) -> Result<> {
             BB_TRY(const auto account, loadDuesAccount(unit.session(), s.byName.value(QStringLiteral("韩知秋"))));
             return withdrawBase(unit, s.rules(), account.bases.first(), {}, s.today);
         }},
    };
}

} // namespace

std::vector<VerbStep> duesSteps(VerbStage& s)
{
    std::vector<VerbStep> steps = baseSteps(s);
    const std::vector<VerbStep> more{
        {"recordPayment",
         [&s](UnitOfWork& unit) {
             return into(s.payment, recordPayment(unit, s.rules(), paymentOf(s, {2026, 9}, 11'130), s.today));
         }},
        {"correctPayment",
         [&s](UnitOfWork& unit) {
             return into(s.payment,
                         correctPayment(unit, s.rules(), s.payment, paymentOf(s, {2026, 8}, 11'000),
                                        QStringLiteral("月份写错"), s.today));
         }},
        {"voidPayment",
         [&s](UnitOfWork& unit) { return voidPayment(unit, s.payment, QStringLiteral("没有收到"), s.today); }},
        {"exempt",
         [&s](UnitOfWork& unit) {
             DuesExemption decision;
             decision.branch = s.branch;
             decision.member = s.byName.value(QStringLiteral("丁春晓"));
             decision.from = {2026, 8};
             decision.decidedOn = s.day;
             decision.decidedBy = QStringLiteral("机关党委");
             decision.why = QStringLiteral("重病");
             return into(s.exemption, exempt(unit, s.rules(), decision, s.today));
         }},
        {"endExemption",
         [&s](UnitOfWork& unit) {
             return endExemption(unit, s.exemption, {2026, 12});
         }},
        {"withdrawExemption", [&s](UnitOfWork& unit) { return withdrawExemption(unit, s.exemption, s.today); }},
        {"recordRemittance",
         [&s](UnitOfWork& unit) {
             DuesRemittance remittance;
             remittance.branch = s.branch;
             remittance.from = {2026, 7};
             remittance.until = {2026, 8};
             remittance.handedOn = s.today;
             remittance.amount = {123'450};
             remittance.receipt = QStringLiteral("00123");
             return into(s.remittance, recordRemittance(unit, remittance, s.today));
         }},
        {"withdrawRemittance", [&s](UnitOfWork& unit) { return withdrawRemittance(unit, s.remittance, s.today); }},
    };
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

} // namespace organization_test
