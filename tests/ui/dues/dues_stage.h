// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of dues with people whose amounts are known, for its tests.
#pragma once

#include "branchbook/organization/dues_service.h"
#include "support/catch_qt.h"
#include "support/without_dues.h"
#include "ui/agenda/demo_fixture.h"
#include "ui/dues/dues_names.h"
#include "ui/dues/dues_view.h"
#include "ui/kit/table_view.h"
#include "ui/shell/desk.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>

namespace branchbook::ui {

using namespace organization;

/// Pay that the regulation puts at 1.5 %: 7,420.00 yuan owe 111.30 a month (art. 2).
inline constexpr Money kPay{742'000};
inline constexpr Money kDue{11'130};

inline constexpr int kSampleDues = -2; ///< as the sample has them

/// The sample's people on 18 September 2026; everybody with a base of 7,420.00 from January but the last one.
struct DuesStage {
    explicit DuesStage(int bases = -1, int paidMonths = 8)
    {
        if (bases != kSampleDues)
            REQUIRE(test.desk().perform(QStringLiteral("test"), {}, test_support::removeDues));
        test.window().show();
        test.window().activateWindow();
        test.desk().showPage(QStringLiteral("organization"), QStringLiteral("dues"));
        QCoreApplication::processEvents();
        const auto data = loadDuesData(test.desk(), 2026);
        REQUIRE(data);
        for (const DuesAccount& account : data->roll.accounts) {
            if (duesReason(account, {2026, 1}) == DuesReason::Owes
                && duesReason(account, {2026, 9}) == DuesReason::Owes)
                people.append(account.payer);
        }
        REQUIRE(people.size() > 5);
        if (bases != 0 && bases != kSampleDues)
            fill(*data, bases < 0 ? int(people.size()) - 1 : bases, paidMonths);
    }
    DemoWindow test;
    QList<DuesPayer> people;

    void fill(const DuesData& data, int bases, int paidMonths)
    {
        const auto done = test.desk().perform(QStringLiteral("test"), {}, [&](store::UnitOfWork& unit) -> Result<> {
            for (int i = 0; i < bases; ++i) {
                DuesBase base;
                base.branch = data.branch.id;
                base.member = people.at(i).member;
                base.base = kPay;
                base.from = {2026, 1};
                BB_TRY([[maybe_unused]] const auto id, declareBase(unit, *data.catalogue, base, test.desk().today()));
            }
            for (int i = 0; paidMonths > 0 && i < bases; ++i) {
                DuesPayment payment;
                payment.branch = data.branch.id;
                payment.member = people.at(i).member;
                payment.paidOn = {2026, 8, 20};
                for (int month = 1; month <= paidMonths; ++month)
                    payment.parts.append({{2026, month}, kDue});
                BB_TRY([[maybe_unused]] const auto id,
                       recordPayment(unit, *data.catalogue, payment, test.desk().today()));
            }
            return {};
        });
        REQUIRE(done);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] DuesView& view() const
    {
        auto* found = test.window().findChild<DuesView*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] DuesModel& model() const { return *view().model(); }
    [[nodiscard]] int rowOf(int person) const { return model().rowOf(people.at(person).member); }
    [[nodiscard]] QModelIndex cell(int person, int column) const { return model().index(rowOf(person), column); }
    [[nodiscard]] static int month(int month) { return DuesModel::FirstMonth + month - 1; }
    void tick(int person) const { CHECK(model().setData(cell(person, 0), Qt::Checked, Qt::CheckStateRole)); }
    void activate(const QModelIndex& index) const { Q_EMIT view().table()->activated(index); }
    template <class Kind>
    [[nodiscard]] Kind& dialog() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* found = test.window().findChild<Kind*>();
        REQUIRE(found != nullptr);
        return *found;
    }
    template <class Kind>
    [[nodiscard]] bool isGone() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return test.window().findChild<Kind*>() == nullptr;
    }
    static void press(QWidget& dialog, const QString& text)
    {
        for (auto* each : dialog.findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each->click();
        }
        FAIL("no such button");
    }
    [[nodiscard]] DuesMonth line(int person, int monthOf) const
    {
        const auto account = loadDuesAccount(test.desk().book().reader(), people.at(person).member);
        REQUIRE(account);
        const auto data = loadDuesData(test.desk(), 2026);
        REQUIRE(data);
        DuesScale scale = data->scale();
        return assess(*account, {2026, monthOf}, scale).value();
    }
};

} // namespace branchbook::ui
