// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/transfer.h"

#include "branchbook/rules/figure.h"

#include <QCoreApplication>

#include <array>

namespace branchbook::organization {

namespace {

struct TransferWord {
    const char* name;
    const char* title;
};
constexpr std::array<TransferWord, 2> kDirections{
    {{"out", QT_TRANSLATE_NOOP("Transfer", "转出")}, {"in", QT_TRANSLATE_NOOP("Transfer", "转入")}}};
constexpr std::array<TransferWord, 4> kReaches{{{"committee", QT_TRANSLATE_NOOP("Transfer", "本党委内")},
                                                {"county", QT_TRANSLATE_NOOP("Transfer", "县内")},
                                                {"province", QT_TRANSLATE_NOOP("Transfer", "省内跨县")},
                                                {"nation", QT_TRANSLATE_NOOP("Transfer", "跨省")}}};
constexpr std::array<TransferWord, 2> kWays{
    {{"letter", QT_TRANSLATE_NOOP("Transfer", "介绍信")}, {"system", QT_TRANSLATE_NOOP("Transfer", "党员管理系统")}}};
constexpr std::array<TransferWord, 6> kTransferStates{{{"applied", QT_TRANSLATE_NOOP("Transfer", "申请")},
                                                       {"in_transit", QT_TRANSLATE_NOOP("Transfer", "在途")},
                                                       {"overdue", QT_TRANSLATE_NOOP("Transfer", "超期")},
                                                       {"received", QT_TRANSLATE_NOOP("Transfer", "已接收")},
                                                       {"filed", QT_TRANSLATE_NOOP("Transfer", "回执归档")},
                                                       {"returned", QT_TRANSLATE_NOOP("Transfer", "退回")}}};

template <class Value, std::size_t Count>
QString transferName(const std::array<TransferWord, Count>& words, Value value)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(value)).name);
}

template <class Value, std::size_t Count>
QString transferTitle(const std::array<TransferWord, Count>& words, Value value)
{
    return QCoreApplication::translate("Transfer", words.at(static_cast<std::size_t>(value)).title);
}

template <class Value, std::size_t Count>
std::optional<Value> transferWordNamed(const std::array<TransferWord, Count>& words, QStringView name)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (name == QLatin1StringView(words[i].name) || name == QString::fromUtf8(words[i].title))
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

} // namespace

QString transferDirectionName(TransferDirection direction)
{
    return transferName(kDirections, direction);
}

QString transferDirectionTitle(TransferDirection direction)
{
    return transferTitle(kDirections, direction);
}

std::optional<TransferDirection> transferDirectionByName(QStringView name)
{
    return transferWordNamed<TransferDirection>(kDirections, name);
}

QString transferReachName(TransferReach reach)
{
    return transferName(kReaches, reach);
}

QString transferReachTitle(TransferReach reach)
{
    return transferTitle(kReaches, reach);
}

std::optional<TransferReach> transferReachByName(QStringView name)
{
    return transferWordNamed<TransferReach>(kReaches, name);
}

QString transferWayName(TransferWay way)
{
    return transferName(kWays, way);
}

QString transferWayTitle(TransferWay way)
{
    return transferTitle(kWays, way);
}

std::optional<TransferWay> transferWayByName(QStringView name)
{
    return transferWordNamed<TransferWay>(kWays, name);
}

QString transferStateName(TransferState state)
{
    return transferName(kTransferStates, state);
}

QString transferStateTitle(TransferState state)
{
    return transferTitle(kTransferStates, state);
}

std::optional<TransferState> transferStateByName(QStringView name)
{
    return transferWordNamed<TransferState>(kTransferStates, name);
}

QDate Transfer::validUntil() const
{
    return issuedOn.isValid() && validDays ? issuedOn.addDays(*validDays) : QDate();
}

TransferState Transfer::stateOn(QDate day) const
{
    if (returnedOn.isValid())
        return TransferState::Returned;
    if (receivedOn.isValid())
        return receiptOn.isValid() ? TransferState::Filed : TransferState::Received;
    if (!issuedOn.isValid())
        return TransferState::Applied;
    const QDate last = validUntil();
    return last.isValid() && day > last ? TransferState::Overdue : TransferState::InTransit;
}

QStringList transferDoubts(const rules::Catalogue& catalogue, const Transfer& transfer)
{
    if (!transfer.validDays || !transfer.issuedOn.isValid())
        return {};
    const auto most = rules::figureOn(catalogue, u"affiliation.letter_max_validity", transfer.issuedOn);
    if (!most || rules::Fraction{*transfer.validDays, 1} <= most->number)
        return {};
    return {QStringLiteral("介绍信写的有效期是%1天，最长一般不超过%2天。依据%3。")
                .arg(*transfer.validDays)
                .arg(most->number.toString(), most->cited)};
}

} // namespace branchbook::organization
