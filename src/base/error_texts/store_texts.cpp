// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error_text.h"

#include <QtGlobal>

namespace branchbook {

namespace {

constexpr ErrorText kStoreTexts[] = {
    {"store.open_failed", QT_TRANSLATE_NOOP("Errors", "打不开手册“%1”：%2。")},
    {"store.not_found", QT_TRANSLATE_NOOP("Errors", "找不到文件“%1”。它可能被移动、改名，或者 U 盘没有插好。")},
    {"store.not_a_book",
     QT_TRANSLATE_NOOP("Errors", "“%1”不是支部手册文件。如果要导入党员名册，请先打开手册，再用“导入名册”。")},
    {"store.too_new",
     QT_TRANSLATE_NOOP("Errors", "“%1”是更新版本的程序写的，这个版本不能打开，文件没有改动。请安装新版本后再打开。")},
    {"store.busy", QT_TRANSLATE_NOOP("Errors", "手册“%1”正在别的窗口里打开。请在那个窗口里继续，或者关掉它再试。")},
    {"store.damaged",
     QT_TRANSLATE_NOOP("Errors", "手册“%2”有损坏（%1），为防止错上加错，没有继续写入。请从备份恢复，原文件会保留。")},
    {"store.copy_damaged",
     QT_TRANSLATE_NOOP("Errors", "写好的副本“%1”没有通过检查，已丢弃，原手册没有改动。请换一个磁盘再试。")},
    {"store.no_access",
     QT_TRANSLATE_NOOP("Errors", "没有读写手册文件的权限，或者文件夹不可用（%1）。请检查文件的权限和所在磁盘。")},
    {"store.read_only",
     QT_TRANSLATE_NOOP("Errors", "手册“%1”在只读的位置，只能看，不能改。请把它复制到可以写入的文件夹再打开。")},
    {"store.needs_recovery",
     QT_TRANSLATE_NOOP("Errors",
                       "手册“%1”上次没有正常关闭，又放在只读的位置，没办法补写。请连同旁边的“-"
                       "wal”文件一起复制到可以写入的文件夹再打开。")},
    {"store.disk_full", QT_TRANSLATE_NOOP("Errors", "磁盘满了，这一步没有写入，以前的内容都在。请清理出空间后再试。")},
    {"store.io",
     QT_TRANSLATE_NOOP("Errors", "读写磁盘时出错（%1），这一步没有写入，以前的内容都在。请检查磁盘或 U 盘。")},
    {"store.gone",
     QT_TRANSLATE_NOOP("Errors",
                       "手册文件“%1”不在原来的地方了（被移走、删除或换掉，或者 U 盘拔了），现在写的存不进去。")},
    {"store.exists", QT_TRANSLATE_NOOP("Errors", "文件“%1”已经存在，没有覆盖它。请换一个文件名。")},
    {"store.onto_itself",
     QT_TRANSLATE_NOOP("Errors", "要恢复的备份和要替换的“%1”是同一个文件，没有改动。请另选备份，或者另写文件名。")},
    {"store.create_failed", QT_TRANSLATE_NOOP("Errors", "没办法在这里建立文件“%1”：%2。请换一个文件夹。")},
    {"store.migration",
     QT_TRANSLATE_NOOP("Errors",
                       "手册升级到新格式时停在“%1”这一步，已退回原样。请从备份恢复，或把这个名字告诉维护的人。")},
    {"store.conflict",
     QT_TRANSLATE_NOOP("Errors", "这条记录刚才被别处改过，您的改动还没有写入。请看一下新的内容再改。")},
    {"store.undo_conflict",
     QT_TRANSLATE_NOOP("Errors", "不能撤销：其中有记录后来又改过，或者别的记录用到了它。请先撤销后面的改动。")},
    {"store.viewing_stays",
     QT_TRANSLATE_NOOP("Errors", "查看举报人的记录一直留着，不能撤销；登记错了的线索，请放入回收站。")},
    {"store.nothing_to_undo", QT_TRANSLATE_NOOP("Errors", "没有可以撤销的步骤。")},
    {"store.nothing_to_redo", QT_TRANSLATE_NOOP("Errors", "没有可以重做的步骤。")},
    {"store.row_missing", QT_TRANSLATE_NOOP("Errors", "要改的记录已经不在了，没有写入。")},
    {"store.constraint", QT_TRANSLATE_NOOP("Errors", "内容不符合手册的结构，没有写入（%1）。")},
    {"store.statement", QT_TRANSLATE_NOOP("Errors", "程序内部的语句有错（%1），没有写入；请把这个代号告诉维护的人。")},
    {"archive.unreadable", QT_TRANSLATE_NOOP("Errors", "读不了“%1”：没有权限，或者超过 1 GB。没有建立手册。")},
    {"archive.not_one",
     QT_TRANSLATE_NOOP("Errors", "“%1”不是本程序导出的档案（book export 写出的 .json）。没有建立手册。")},
    {"archive.too_new",
     QT_TRANSLATE_NOOP("Errors", "档案“%1”是更新版本的程序导出的。请安装新版本后再导入；没有建立手册。")},
    {"archive.row",
     QT_TRANSLATE_NOOP("Errors", "档案里“%1”的第 %2 条记录不合要求。请用没有改动过的档案再导入；没有建立手册。")},
    {"archive.day",
     QT_TRANSLATE_NOOP("Errors",
                       "档案里“%1”的第 %2 条记录，“%3”写的是“%4”，没有这样的日期或者时间。请改正，或者用没有改"
                       "动过的档案再导入；没有建立手册。")},
    {"store.nothing_readable",
     QT_TRANSLATE_NOOP("Errors", "手册“%1”里连支部也读不出来，没有另存；原文件没有改动。请从备份恢复。")},
    {"archive.changed",
     QT_TRANSLATE_NOOP("Errors",
                       "档案“%1”里“%2”的记录 %3 和档案自己的操作日志对不上，可能被改动过。请用没有改动过的档案；没有"
                       "建立手册。")},
    {"archive.inconsistent",
     QT_TRANSLATE_NOOP("Errors", "档案“%1”的内容前后不符（%2），可能被改动过。请用没有改动过的档案；没有建立手册。")},
    {"store.locked", QT_TRANSLATE_NOOP("Errors", "手册“%1”有口令，还没有打开，内容没有改动。请输入口令。")},
    {"store.wrong_passphrase",
     QT_TRANSLATE_NOOP("Errors",
                       "口令不对，手册没有打开，内容没有改动。请看看大小写和输入法再试；忘了口令，可以用恢复码重设。")},
    {"store.wrong_code",
     QT_TRANSLATE_NOOP("Errors", "恢复码不对，手册没有打开，内容没有改动。请照设口令时打印的那一份再输入一次。")},
    {"store.wrong_second",
     QT_TRANSLATE_NOOP("Errors", "第二口令不对，举报人和原件没有打开。请有权查看的同志再试一次。")},
    {"store.second_locked",
     QT_TRANSLATE_NOOP("Errors", "举报人和原件由第二口令保管，还没有打开。请有权查看的同志输入第二口令。")},
    {"store.no_second", QT_TRANSLATE_NOOP("Errors", "手册没有设第二口令，不用打开，也没有可以改的。")},
    {"store.second_there",
     QT_TRANSLATE_NOOP("Errors", "手册“%1”已经有第二口令，没有再设。要换一个，请用“更改第二口令”。")},
    {"store.no_passphrase", QT_TRANSLATE_NOOP("Errors", "手册“%1”没有口令，不用打开，也没有可以改的口令。")},
    {"store.passphrase_there", QT_TRANSLATE_NOOP("Errors", "手册“%1”已经有口令，没有再设。要换一个，请用“更改口令”。")},
    {"store.passphrase_empty",
     QT_TRANSLATE_NOOP("Errors", "口令不能是空的，没有改动。请写一个自己记得住、别人猜不到的。")},
    {"store.kdf_memory", QT_TRANSLATE_NOOP("Errors", "内存不够，没办法核对口令。请关掉一些程序再试。")},
    {"store.seal_differs",
     QT_TRANSLATE_NOOP("Errors", "加密后的新文件和手册“%1”没有对上，已丢弃，手册没有改动。请换一个磁盘再试。")},
    {"store.sodium", QT_TRANSLATE_NOOP("Errors", "程序需要的加密库没有准备好，请重新安装程序。")},
};

} // namespace

std::span<const ErrorText> storeTexts()
{
    return kStoreTexts;
}

} // namespace branchbook
