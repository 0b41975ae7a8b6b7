// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/system_reason.h"

#include <QCoreApplication>

#include <cerrno>

namespace branchbook {

QString systemReason(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
    case EDQUOT: return QCoreApplication::translate("Errors", "磁盘空间不足");
    case EACCES:
    case EPERM: return QCoreApplication::translate("Errors", "没有权限");
    case EROFS: return QCoreApplication::translate("Errors", "磁盘是只读的");
    case ENOENT:
    case ENOTDIR: return QCoreApplication::translate("Errors", "文件夹不存在");
    case EISDIR: return QCoreApplication::translate("Errors", "同名的文件夹已经存在");
    case EEXIST: return QCoreApplication::translate("Errors", "同名的文件已经存在");
    case ENAMETOOLONG: return QCoreApplication::translate("Errors", "文件名太长");
    case EBUSY:
    case ETXTBSY: return QCoreApplication::translate("Errors", "文件正被别的程序占用");
    case EFBIG: return QCoreApplication::translate("Errors", "文件超过这个磁盘允许的大小");
    case EIO: return QCoreApplication::translate("Errors", "磁盘读写出错，或者 U 盘已经拔出");
    default: return QCoreApplication::translate("Errors", "系统错误 %1").arg(errorNumber);
    }
}

} // namespace branchbook
