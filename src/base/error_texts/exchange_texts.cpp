// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kExchangeTexts[] = {
    {"exchange.not_found", QT_TRANSLATE_NOOP("Errors", "找不到交换包“%1”。请核对文件名和所在的文件夹。")},
    {"exchange.unreadable", QT_TRANSLATE_NOOP("Errors", "读不出交换包“%1”。请检查文件的权限和所在的磁盘。")},
    {"exchange.too_large",
     QT_TRANSLATE_NOOP("Errors", "“%1”超过 %2 MB，不会是交换包，没有读取。请核对是不是选错了文件。")},
    {"exchange.damaged",
     QT_TRANSLATE_NOOP("Errors", "“%1”不是完整的交换包（可能没有传完，或者被改动过），没有采用。请支部重新发一份。")},
    {"exchange.not_one",
     QT_TRANSLATE_NOOP("Errors", "“%1”不是支部手册的交换包，没有采用。请选 package write 写出的 .bbx 文件。")},
    {"exchange.too_new",
     QT_TRANSLATE_NOOP("Errors", "“%1”是更新版本的程序写的（格式第 %2 版），这里读不了。请先升级程序再读。")},
    {"exchange.signature",
     QT_TRANSLATE_NOOP("Errors", "“%1”的签名不对：写出以后被改动过，没有采用。请支部重新发一份。")},
    {"exchange.part", QT_TRANSLATE_NOOP("Errors", "“%1”里的“%2”和签名时不一样，整个包没有采用。请支部重新发一份。")},
    {"exchange.nothing",
     QT_TRANSLATE_NOOP("Errors", "给出的文件里没有 %1 的交换包，没有可以汇总的。请核对季度和文件。")},
    {"exchange.fingerprint",
     QT_TRANSLATE_NOOP("Errors", "“%1”的密钥指纹是 %2，与要求的不同，没有采用。请用电话向支部核对指纹。")},
    {"inspection.period",
     QT_TRANSLATE_NOOP("Errors", "检查副本的起止日期不对：开始日 %1 晚于结束日 %2。请核对 --from 和 --to。")},
    {"inspection.to_come",
     QT_TRANSLATE_NOOP("Errors", "检查副本从 %1 开始，今天是 %2，这段时间还没有到，没有记录。请核对开始的日期。")},
    {"inspection.read_only",
     QT_TRANSLATE_NOOP("Errors", "“%1”是检查副本（%2），只能查看和打印，没有改动。要修改，请打开支部自己的手册。")},
    {"inspection.part_only",
     QT_TRANSLATE_NOOP(
         "Errors",
         "“%1”是检查副本，只有 %2 的记录。报告、手册、统计、交换包和到期事项还要用别的日子的记录，从副本里算不对，"
         "没有算。请支部从自己的手册里写出。")},
    {"inspection.of_copy", QT_TRANSLATE_NOOP("Errors", "“%1”自己就是检查副本，没有再做一份。请从支部自己的手册里做。")},
    {"store.old_excerpt",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1”还是旧版本的格式，没有做副本。请先用这个版本的程序打开一次（会自动升级），再做。")},
    {"store.signing_key",
     QT_TRANSLATE_NOOP("Errors", "手册里的签名密钥已经损坏，没有签名。请从备份恢复手册，再写出交换包。")},
    {"store.no_random", QT_TRANSLATE_NOOP("Errors", "系统给不出随机数，没有生成签名密钥。请重新启动电脑后再试。")},
};

} // namespace

std::span<const ErrorText> exchangeTexts()
{
    return kExchangeTexts;
}

} // namespace branchbook
