// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a member owes a month: the rate applies to the whole base, not to what lies above a bracket (domain-rules §3).
#pragma once

#include "branchbook/base/money.h"
#include "branchbook/rules/figure.h"

namespace branchbook::rules {

/// Which base and which scale: articles 2 to 6 of the regulation on dues.
enum class DuesClass : quint8 {
    Salaried, ///< 月工资制: pay of the month after tax
    AnnualSalary, ///< 年薪制: what was received in the month
    SelfEmployed, ///< 无固定月收入: monthly mean of last quarter's net income
    Retired, ///< 离退休: the pension received
    Farmer, ///< 农民: a fixed amount within limits
    Student, ///< 学生: a fixed amount
    LaidOff, ///< 下岗失业: a fixed amount
    Relief, ///< 依靠抚恤救济或领取最低生活保障: a fixed amount
};
[[nodiscard]] QString duesClassName(DuesClass type); ///< "salaried", "annual_salary" …
[[nodiscard]] QString duesClassTitle(DuesClass type); ///< 月工资收入党员 …
[[nodiscard]] std::optional<DuesClass> duesClassByName(QStringView name); ///< of either form, "-" for "_" too
[[nodiscard]] QStringList duesClassNames();
[[nodiscard]] bool hasBase(DuesClass type); ///< a rate of a base; else a fixed amount

/// No regulation says how to round (corrections 53): to the fen, to 0.1 yuan or to the yuan, half up or always up.
enum class DuesRounding : quint8 { Fen, Jiao, Yuan, FenUp, JiaoUp, YuanUp };
[[nodiscard]] QString duesRoundingName(DuesRounding rounding); ///< "fen", "jiao", "yuan", "fen_up" …
[[nodiscard]] std::optional<DuesRounding> duesRoundingByName(QStringView name);
[[nodiscard]] QStringList duesRoundingNames();
[[nodiscard]] QString duesRoundingWords(DuesRounding rounding); ///< 四舍五入到分
/// How the book rounds: the limit dues.rounding with the branch's own value, else to the fen.
[[nodiscard]] DuesRounding duesRoundingOn(const Catalogue& catalogue, QDate on);

struct DuesQuestion {
    DuesClass type = DuesClass::Salaried;
    Money base; ///< ≥ 0; not looked at where the amount is fixed
    std::optional<Money> agreed; ///< farmers: the amount that the branch agreed on, within the limits
    DuesRounding rounding = DuesRounding::Fen;
};

struct DuesResult {
    std::optional<Fraction> rate; ///< 1/200 for 0.5 %; none where the amount is fixed
    Money due; ///< a month
    std::optional<Money> upTo; ///< where the regulation leaves room: up to this
    Money bracketFrom; ///< the base lies above this …
    std::optional<Money> bracketTo; ///< … and not above this
    Figure rule; ///< the rate, or the amount
    QString why;
};

/// By the scale in force on `on`. Errors (Invalid): number.below, number.above; rules.not_found.
[[nodiscard]] Result<DuesResult> assessDues(const Catalogue& catalogue, const DuesQuestion& question, QDate on);

/// "0.5", "1", "1.5": in percent without the sign.
[[nodiscard]] QString percent(const Fraction& rate);

} // namespace branchbook::rules
